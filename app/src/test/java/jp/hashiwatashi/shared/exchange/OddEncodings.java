package jp.hashiwatashi.shared.exchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.hashiwatashi.shared.exchange.OddFile.read;
import static jp.hashiwatashi.shared.exchange.OddFile.refused;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** CSV files in every encoding that somebody might send, whole and broken. */
final class OddEncodings {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final String TABLE = "手紙番号,重さ,本文\nA,1,日本語\nB,2,ｶﾅ\n";

  /** Their second byte in Windows-31J is that of a backslash or a bar. */
  private static final String SECOND_BYTE_5C = "ソЫⅨ噂浬欺圭構蚕十申曾箪貼能表暴予禄兔喀媾彌拿杤歃濬畚秉綵臀藹觸軆鐔饅鷭ポ";

  private OddEncodings() {}

  /** What cannot be told from text in Windows-31J has headings that nobody knows. */
  private static final String NO_HEADING = "必須の列「手紙番号」がありません";

  static List<OddFile> all() {
    List<OddFile> all = new ArrayList<>();
    whole(all);
    others(all);
    broken(all);
    return all;
  }

  private static void whole(List<OddFile> all) {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String table = TABLE.replace("\n", end);
      String name = " with line ends of " + HexFormat.of().formatHex(end.getBytes(UTF_8));
      all.add(read("UTF-8" + name, "L.csv", () -> table.getBytes(UTF_8), 2, ""));
      all.add(
          read("UTF-8 marked" + name, "L.csv", () -> ("\ufeff" + table).getBytes(UTF_8), 2, ""));
      all.add(read("Windows-31J" + name, "L.csv", () -> table.getBytes(WINDOWS_31J), 2, ""));
    }
    SECOND_BYTE_5C
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> {
          byte[] table = ("手紙番号,重さ,本文\n" + c + ",1,\"" + c + "\"\n").getBytes(WINDOWS_31J);
          all.add(read("Windows-31J with " + c, "L.csv", () -> table, 1, ""));
        });
  }

  private static void others(List<OddFile> all) {
    String ascii = "letter_id,weight\nA,1\n";
    all.add(
        refused("UTF-16LE marked", "L.csv", () -> ("\ufeff" + ascii).getBytes(UTF_16LE), "UTF-16"));
    all.add(
        refused("UTF-16BE marked", "L.csv", () -> ("\ufeff" + ascii).getBytes(UTF_16BE), "UTF-16"));
    all.add(refused("UTF-16LE", "L.csv", () -> ascii.getBytes(UTF_16LE), "UTF-16"));
    all.add(refused("UTF-16BE", "L.csv", () -> ascii.getBytes(UTF_16BE), "UTF-16"));
    for (String other : List.of("UTF-32LE", "UTF-32BE", "IBM037", "x-IBM930")) {
      byte[] table = ascii.getBytes(Charset.forName(other));
      all.add(
          refused(other, "L.csv", () -> table, other.equals("UTF-32LE") ? "UTF-16" : NO_HEADING));
    }
    for (String other : List.of("EUC-JP", "ISO-2022-JP", "UTF-7")) {
      byte[] table =
          other.equals("UTF-7")
              ? "+ZeVnLA-,+kc0-\nA,1\n".getBytes(UTF_8)
              : TABLE.getBytes(Charset.forName(other));
      all.add(refused(other, "L.csv", () -> table, NO_HEADING));
    }
  }

  private static void broken(List<OddFile> all) {
    String[][] bytes = {
      {"half of a character", "eda080"},
      {"the other half of a character", "edb080"},
      {"both halves apart", "eda0bdedb880"},
      {"an overlong NUL", "c080"},
      {"an overlong slash", "c0af"},
      {"a character beyond all", "f4908080"},
      {"a byte that is never one", "ff"},
      {"another byte that is never one", "fe"},
      {"a character cut off", "e381"},
      {"a following byte alone", "80"},
      {"five bytes", "f888808080"},
    };
    String[] columns = {"letter_id", "weight", "text"};
    for (String[] one : bytes) {
      for (int at = 0; at < columns.length; at++) {
        byte[] table = table(at, HexFormat.of().parseHex(one[1]));
        String place = "L.csv:2:" + columns[at] + ": ";
        all.add(
            refused("UTF-8 with " + one[0] + " in " + columns[at], "L.csv", () -> table, place));
      }
    }
    byte[] cut = ("手紙番号,重さ,本文\nA,1,日本").getBytes(UTF_8);
    all.add(
        refused(
            "UTF-8 cut off in its last character",
            "L.csv",
            () -> java.util.Arrays.copyOf(cut, cut.length - 1),
            "L.csv:2:本文: "));
  }

  /** A marked table in UTF-8 with bytes in one of its cells. */
  private static byte[] table(int at, byte[] wrong) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("\ufeffletter_id,weight,text\n".getBytes(UTF_8));
    for (int i = 0; i < 3; i++) {
      out.writeBytes((i == 0 ? "日" : i == 1 ? ",1" : ",本").getBytes(UTF_8));
      if (i == at) {
        out.writeBytes(wrong);
      }
    }
    out.writeBytes("\n".getBytes(UTF_8));
    return out.toByteArray();
  }
}
