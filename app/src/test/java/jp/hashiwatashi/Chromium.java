package jp.hashiwatashi;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The browser of the screen tests: the Chromium that the machine has, never one that is downloaded.
 * {@code CHROMIUM=/path/to/chromium} names another.
 */
public final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<Path> MAC_PLACES =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

  private Chromium() {}

  /** Playwright's driver, told not to fetch browsers of its own. Close it after use. */
  public static Playwright driver() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /** Options for a headless start that stays quiet on the network. */
  public static BrowserType.LaunchOptions launchOptions() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage"));
    if (runsAsRoot()) {
      arguments.add("--no-sandbox");
    }
    return new BrowserType.LaunchOptions()
        .setHeadless(true)
        .setExecutablePath(executable())
        .setArgs(arguments);
  }

  /** The browser's program; fails with what to install when there is none. */
  public static Path executable() {
    return find()
        .orElseThrow(() ->
            new IllegalStateException(
                "No Chromium found. Install the system's package chromium (./check does so as"
                    + " root) or set CHROMIUM to the program."));
  }

  /** The browser's program, where there is one. */
  public static Optional<Path> find() {
    String named = System.getenv("CHROMIUM");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    List<Path> places = new ArrayList<>();
    for (String directory : System.getenv().getOrDefault("PATH", "").split(":")) {
      NAMES.forEach(name -> places.add(Path.of(directory, name)));
    }
    places.addAll(MAC_PLACES);
    return places.stream().filter(Files::isExecutable).findFirst();
  }

  private static boolean runsAsRoot() {
    return "root".equals(System.getProperty("user.name"));
  }
}
