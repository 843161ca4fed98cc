package jp.hashiwatashi.access.approval;

import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Words;

/** A kind of act that takes two; the module whose act it is says where it is done. */
public interface ApprovedAct {

  /** As the table and the texts name it: {@code UNMASK_DISABILITY}. */
  String kind();

  /** Of what, for who is to decide. */
  default String subject(Approval approval, Words words) {
    return approval.subject();
  }

  /** Where who wants it does it, once it is granted. */
  Address where(Approval approval);
}
