package jp.hashiwatashi.access.approval;

import jp.hashiwatashi.shared.page.Address;

/** A kind of act that takes two; the module whose act it is says where it is done. */
public interface ApprovedAct {

  /** As the table and the texts name it: {@code UNMASK_DISABILITY}. */
  String kind();

  /** Where who wants it does it, once it is granted. */
  Address where(Approval approval);
}
