package jp.hashiwatashi.shared.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {

  private static String document(String body) {
    return """
    <html lang="ja"><head><title>見本</title><meta name="description" content="見本"/><style>
    @page { size: A4; @bottom-right { content: counter(page) " / " counter(pages);
      font-family: "Noto Sans JP"; } }
    body { font-family: "Noto Sans JP"; }
    table { -fs-table-paginate: paginate; }
    </style></head><body>%s<div id="missing"><p>ない文字</p></div></body></html>
    """
        .formatted(body);
  }

  private static PDDocument drawn(String body) throws IOException {
    var out = new ByteArrayOutputStream();
    Paper.draw(document(body), out);
    return Loader.loadPDF(out.toByteArray());
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf);
  }

  @Test
  void namesWithRareCharactersAreDrawnWhole() throws IOException {
    try (PDDocument pdf = drawn("<p>𠮷田 髙橋 﨑山 ㈱見本</p>")) {
      assertThat(text(pdf)).contains("𠮷田", "髙橋", "﨑山", "㈱見本").doesNotContain("ない文字");
    }
  }

  @Test
  void allFontsAreEmbedded() throws IOException {
    try (PDDocument pdf = drawn("<h1>見本</h1><p>本文 <b>太字</b> abc</p>")) {
      int fonts = 0;
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).contains("NotoSansJP");
          fonts++;
        }
      }
      assertThat(fonts).isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void whatTheFontLacksIsShownAsAGetaAndListed() throws IOException {
    try (PDDocument pdf = drawn("<p>佐藤\uD884\uDF00子 葛\uDB40\uDD00城</p>")) {
      assertThat(text(pdf))
          .contains("佐藤〓子", "葛城", "ない文字", "U+31300", "U+845B U+E0100")
          .doesNotContain("□");
    }
  }

  @Test
  void headsRepeatAndPagesAreNumbered() throws IOException {
    String rows = "<tr><td>行</td></tr>".repeat(120);
    try (PDDocument pdf =
        drawn("<table><thead><tr><th>見出し</th></tr></thead><tbody>" + rows + "</tbody></table>")) {
      int pages = pdf.getNumberOfPages();
      assertThat(pages).isGreaterThan(2);
      for (int page = 1; page <= pages; page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf)).contains("見出し", page + " / " + pages);
      }
    }
  }

  @Test
  void nothingIsFetchedAndNoEntityIsRead() throws IOException {
    try (PDDocument pdf = drawn("<img src=\"file:///etc/hostname\" alt=\"\"/><p>見本</p>")) {
      assertThat(text(pdf)).contains("見本");
    }
    assertThatThrownBy(() ->
            Paper.draw(
                "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html/>",
                new ByteArrayOutputStream()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Paper.draw("<html><p></html>", new ByteArrayOutputStream()))
        .hasMessageContaining("not well-formed");
  }
}
