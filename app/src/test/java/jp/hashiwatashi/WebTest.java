package jp.hashiwatashi;

import jp.hashiwatashi.database.Databases;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test of the whole web application, on a real database and a free port; started once for all. */
@SpringBootTest(
    classes = {Application.class, Echo.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "logging.file.name=" + WebTest.LOG)
public abstract class WebTest {

  /** Where the application logs. */
  protected static final String LOG = "target/web-test.log";

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    Databases.fresh().describe(properties);
  }
}
