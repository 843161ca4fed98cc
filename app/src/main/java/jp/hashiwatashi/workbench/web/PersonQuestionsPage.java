package jp.hashiwatashi.workbench.web;

import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.workbench.Inquiry;

/** A letter that asks a person for what is not stated. */
public record PersonQuestionsPage(Inquiry<SendingRecord> inquiry) implements Page {}
