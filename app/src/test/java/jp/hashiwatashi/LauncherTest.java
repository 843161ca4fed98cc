package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
  @TempDir Path folder;
  private LauncherTree tree;

  @BeforeEach
  void plant() throws IOException {
    tree = new LauncherTree(folder);
  }

  @Test
  void theFirstStartBuildsAndHandsTheArgumentsOnAsTheyAre() throws Exception {
    LauncherTree.Outcome first = tree.launch(tree.jdk("25.0.1"), "match", "--out", "月 次.csv");
    assertThat(first.exitCode()).isZero();
    assertThat(first.output()).isEqualTo("java 25.0.1: Main match --out 月 次.csv\n");
    assertThat(first.errors()).isEmpty();
    assertThat(tree.calls("mvn")).isEqualTo(1);
  }

  @Test
  void nothingIsBuiltAgainWhenNothingChanged() throws Exception {
    Path jdk = tree.jdk("25.0.1");
    tree.launch(jdk, "match");
    assertThat(tree.launch(jdk, "match").exitCode()).isZero();
    assertThat(tree.calls("mvn")).isEqualTo(1);
  }

  @Test
  void eachFaceIsRehearsedWhenItIsFirstUsedAfterABuild() throws Exception {
    Path jdk = tree.jdk("25.0.1");
    tree.launch(jdk, "match");
    tree.launch(jdk, "place");
    assertThat(tree.calls("Rehearsal")).isEqualTo(1);
    assertThat(tree.calls("WebRehearsal")).isZero();
    tree.launch(jdk, "demo");
    tree.launch(jdk, "serve");
    assertThat(tree.calls("WebRehearsal")).isEqualTo(1);
    assertThat(tree.calls("mvn")).isEqualTo(1);
  }

  @Test
  void aChangedSourceIsBuiltAgain() throws Exception {
    Path jdk = tree.jdk("25.0.1");
    tree.launch(jdk, "match");
    Files.writeString(tree.source(), "class Main { int changed; }");
    tree.launch(jdk, "match");
    assertThat(tree.calls("mvn")).isEqualTo(2);
    assertThat(tree.calls("npm")).isEqualTo(1);
  }

  @Test
  void aDeletedSourceIsBuiltAgain() throws Exception {
    Path jdk = tree.jdk("25.0.1");
    tree.launch(jdk, "match");
    Files.delete(tree.source());
    tree.launch(jdk, "match");
    assertThat(tree.calls("mvn")).isEqualTo(2);
  }

  @Test
  void anotherJdkMakesItsOwnBuild() throws Exception {
    tree.launch(tree.jdk("25.0.1"), "match");
    assertThat(tree.launch(tree.jdk("26"), "match").output()).startsWith("java 26: ");
    assertThat(tree.calls("mvn")).isEqualTo(2);
  }

  @Test
  void aFailedBuildShowsMavensErrorAndIsTriedAgainNextTime() throws Exception {
    Path jdk = tree.jdk("25.0.1");
    tree.mavenThat("echo '[ERROR] Main.java:[1,7] a semicolon is missing'; exit 1");
    LauncherTree.Outcome failed = tree.launch(jdk, "match");
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.errors()).contains("ビルド", "[ERROR] Main.java:[1,7] a semicolon is missing");
    assertThat(failed.output()).isEmpty();
    tree.launch(jdk, "match");
    assertThat(tree.calls("mvn")).isEqualTo(2);
  }

  @Test
  void twoLaunchersAtOnceBuildOnce() throws Exception {
    tree.mavenThatEndsWhenAnotherLauncherWaits();
    Map<String, String> environment = Map.of("JAVA_HOME", tree.jdk("25.0.1").toString());
    LauncherTree.Run one = tree.start(environment, "match");
    LauncherTree.Run other = tree.start(environment, "place");
    assertThat(one.outcome().output()).isEqualTo("java 25.0.1: Main match\n");
    assertThat(other.outcome().output()).isEqualTo("java 25.0.1: Main place\n");
    assertThat(tree.calls("mvn")).isEqualTo(1);
  }

  @Test
  void whatIsInstalledAsRootIsSaidBefore() throws Exception {
    tree.mavenOnlyFromTheSystemsPackages();
    LauncherTree.Outcome outcome = tree.launch(tree.jdk("25.0.1"), "match");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.errors())
        .containsOnlyOnce("\n")
        .contains("システムのパッケージを入れます", "Installing system packages", "apt-get install maven");
    assertThat(tree.calls("mvn")).isEqualTo(1);
  }

  @Test
  void theLockOfALauncherThatDiedIsTakenOver() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path lock = Files.createDirectories(tree.launcher().resolveSibling("app/target/launch/lock"));
    Files.writeString(lock.resolve("owner"), dead.pid() + "\n");
    assertThat(tree.launch(tree.jdk("25.0.1"), "match").exitCode()).isZero();
    assertThat(lock).doesNotExist();
  }

  @Test
  void aJdkThatIsTooOldIsNamedWithItsPlace() throws Exception {
    Path old = tree.jdk("17.0.15");
    LauncherTree.Outcome refused = tree.launch(old, "match");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.errors())
        .contains("JDK 25 以上が必要", "A JDK 25 or newer is needed", "Java 17: " + old, "JAVA_HOME");
    assertThat(tree.calls("mvn")).isZero();
  }

  @Test
  void aJdkAmongTheUsualPlacesIsTakenWhenJavaHomeIsTooOld() throws Exception {
    Map<String, String> environment =
        Map.of(
            "JAVA_HOME",
            tree.jdk("1.8.0_412").toString(),
            "HASHIWATASHI_JDK_PLACES",
            tree.jdk("21.0.4") + ":" + tree.jdk("25"));
    assertThat(tree.start(environment, "match").outcome().output()).startsWith("java 25: ");
  }

  @Test
  void withoutAnyJavaItSaysWhatToInstall() throws Exception {
    LauncherTree.Outcome refused = tree.launchWithoutJavaHome(folder.resolve("nowhere"));
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.errors()).contains("Java が見つかりません", "No Java was found", "JAVA_HOME");
  }

  @Test
  void theSubcommandsExitCodeIsTheLaunchers() throws Exception {
    assertThat(tree.launch(tree.jdk("25"), "no-such-command").exitCode()).isEqualTo(2);
  }

  @Test
  void aLinkToTheLauncherWorksFromAnotherFolder() throws Exception {
    Path link = folder.resolve("linked");
    Files.createSymbolicLink(link, tree.launcher());
    Map<String, String> environment = Map.of("JAVA_HOME", tree.jdk("25").toString());
    assertThat(tree.startAs(link, environment, "match").outcome().output())
        .isEqualTo("java 25: Main match\n");
  }
}
