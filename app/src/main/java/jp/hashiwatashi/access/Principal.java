package jp.hashiwatashi.access;

/**
 * As what somebody acts, of spec 09. Who has not signed in has none of them; a consultant is one of
 * another office wherever the own one is not meant; an agent is an employer's user whose appointment
 * has a last day.
 */
public enum Principal {
  WORKER,
  SENDING_EMPLOYER,
  RECEIVING_EMPLOYER,
  CONSULTANT,
  OFFICE_MANAGER,
  HQ_ADMINISTRATOR,
  HQ_ANALYST,
  HELLO_WORK_OFFICER,
  LABOUR_BUREAU_OFFICER,
  AGREEMENT_OFFICER,
  PARTNER,
  AUDITOR,
  SYSTEM_OPERATOR
}
