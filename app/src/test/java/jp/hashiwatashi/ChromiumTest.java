package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Test;

class ChromiumTest {
  @Test
  void theMachinesOwnBrowserDrawsAPageInJapanese() {
    try (Playwright playwright = Chromium.driver();
        Browser browser = playwright.chromium().launch(Chromium.launchOptions())) {
      Page page = browser.newPage();
      page.setContent("<title>橋渡し</title><p>求職者</p>");
      assertThat(page.title()).isEqualTo("橋渡し");
      assertThat(page.locator("p").textContent()).isEqualTo("求職者");
    }
  }
}
