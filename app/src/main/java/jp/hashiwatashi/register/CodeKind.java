package jp.hashiwatashi.register;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.codes.JobTitles;
import jp.hashiwatashi.shared.codes.Licences;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.OccupationGroups;
import jp.hashiwatashi.shared.codes.Prefecture;
import jp.hashiwatashi.shared.page.Words;

/** What the codes in a column are of. */
public enum CodeKind {
  OCCUPATION,
  /** An occupation with the years in it behind a colon. */
  EXPERIENCE,
  MUNICIPALITY,
  LICENCE,
  INDUSTRY,
  INDUSTRY_GROUP,
  PREFECTURE;

  /** Of the column with this code; empty where its texts are no codes. */
  public static Optional<CodeKind> of(String column) {
    return Optional.ofNullable(
        switch (column) {
          case "occupation", "occupations_wanted" -> OCCUPATION;
          case "occupations_experienced" -> EXPERIENCE;
          case "municipality", "home_municipality" -> MUNICIPALITY;
          case "licences", "licences_required", "licences_welcome" -> LICENCE;
          case "industry", "industries_experienced" -> INDUSTRY;
          case "industry_group" -> INDUSTRY_GROUP;
          case "relocation_prefectures" -> PREFECTURE;
          default -> null;
        });
  }

  public CodeNames names() {
    return switch (this) {
      case OCCUPATION, EXPERIENCE -> Occupations.NAMES;
      case MUNICIPALITY -> Places.NAMES;
      case LICENCE -> Qualifications.NAMES;
      case INDUSTRY -> Industries.DIVISIONS;
      case INDUSTRY_GROUP -> Industries.GROUPS;
      case PREFECTURE -> Places.PREFECTURES;
    };
  }

  private static CodeNames.Named named(String code, String name, String english) {
    return new CodeNames.Named(code, name, english);
  }

  private static final class Occupations {
    static final CodeNames NAMES = new CodeNames("職業");

    static {
      for (int middle = 1; middle <= OccupationGroups.MIDDLES; middle++) {
        int group = middle;
        NAMES.with(
            named(
                "%03d".formatted(middle),
                OccupationGroups.middleName(middle),
                OccupationGroups.middleEnglishName(middle)),
            false,
            JobTitles.get().all().stream()
                .filter(title -> title.middle() == group)
                .flatMap(title -> Stream.of(title.title(), title.kana())));
      }
    }
  }

  private static final class Qualifications {
    static final CodeNames NAMES = new CodeNames("資格");

    static {
      Licences.get()
          .all()
          .forEach(
              l -> NAMES.with(named(l.code(), l.name(), l.name()), false, l.otherNames().stream()));
    }
  }

  private static final class Industries {
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    static final CodeNames DIVISIONS = new CodeNames("産業");
    static final CodeNames GROUPS = new CodeNames("業種");

    static {
      for (IndustryDivision d : IndustryDivision.values()) {
        DIVISIONS.with(named(d.name(), d.japaneseName(), english(d)), false, Stream.of());
      }
      for (IndustryGroup g : IndustryGroup.all()) {
        String code = "%02d".formatted(g.number());
        GROUPS.with(named(code, g.japaneseName(), g.englishName()), false, Stream.of());
      }
    }

    private static String english(IndustryDivision division) {
      return ENGLISH.text("industry." + division.name());
    }
  }

  private static final class Places {
    static final CodeNames NAMES = new CodeNames("市区町村");
    static final CodeNames PREFECTURES = new CodeNames("都道府県");

    static {
      Municipalities all = Municipalities.get();
      for (int i = 0; i < all.size(); i++) {
        var place = all.at(i);
        Prefecture in = Prefecture.of(place.prefecture());
        String romaji = all.romaji(i);
        NAMES.with(
            named(place.code(), in.name() + place.name(), romaji + ", " + in.romaji()),
            all.isExpired(i),
            Stream.of(
                place.name(), ward(place.name()), all.kana(i), in.kana() + all.kana(i), romaji));
      }
      Prefecture.all()
          .forEach(p ->
              PREFECTURES.with(
                  named(p.twoDigits(), p.name(), p.romaji()),
                  false,
                  Stream.of(p.kana(), p.code() == 1 ? p.name() : bare(p.name()))));
      PREFECTURES.with(named("*", "どこでも", "Anywhere"), false, Stream.of());
    }

    /** A ward by itself: 中央区, of which there are many. */
    private static String ward(String name) {
      return name.endsWith("区") ? name.substring(name.indexOf('市') + 1) : name;
    }

    private static String bare(String prefecture) {
      return prefecture.substring(0, prefecture.length() - 1);
    }
  }
}
