package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The page of components shows each state as a pointer and a key really bring it about. */
class ComponentStatesTest extends ScreenTest {

  private static final String TOUCHED = "a, button, input, select, textarea";
  private static final String LOOK =
      """
      e => { const s = getComputedStyle(e);
        return ['color', 'backgroundColor', 'borderTopColor', 'outlineStyle', 'outlineWidth',
          'outlineColor', 'boxShadow', 'textDecorationLine', 'textDecorationThickness']
          .map(name => name + '=' + s[name]).join('; ') }
      """;

  @Test
  void theStatesOfThePageAreThoseOfPointerAndKey() {
    Page page = page();
    page.navigate("/components");
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    var faults = new ArrayList<String>();
    int compared = 0;
    for (Locator row : page.locator("#states tbody tr:has(td:nth-of-type(4))").all()) {
      List<Locator> cells = row.locator(TOUCHED).all();
      String name = row.locator("th").textContent();
      assertThat(cells).as(name).hasSize(4);
      Locator plain = cells.getFirst();
      page.mouse().move(0, 0);
      compare(faults, name + " pointed at", plain, cells.get(1), Locator::hover);
      page.mouse().down();
      compare(faults, name + " pressed", plain, cells.get(3), pressed -> {});
      page.mouse().move(0, 0);
      page.mouse().up();
      page.keyboard().press("Shift");
      compare(faults, name + " focused", plain, cells.get(2), Locator::focus);
      compared++;
    }
    assertThat(compared).isGreaterThan(10);
    assertThat(faults).isEmpty();
  }

  private static void compare(
      List<String> faults, String what, Locator plain, Locator shown, Consumer<Locator> touch) {
    touch.accept(plain);
    Object real = plain.evaluate(LOOK);
    Object drawn = shown.evaluate(LOOK);
    if (!real.equals(drawn)) {
      faults.add(what + "\n  really " + real + "\n  shown  " + drawn);
    }
  }
}
