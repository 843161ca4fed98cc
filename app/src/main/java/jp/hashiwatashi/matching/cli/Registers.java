package jp.hashiwatashi.matching.cli;

import java.util.List;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;

/** Both files, read without a fault; records in the files' order. */
record Registers(List<SeekerProfile> seekers, List<OpeningProfile> openings) {}
