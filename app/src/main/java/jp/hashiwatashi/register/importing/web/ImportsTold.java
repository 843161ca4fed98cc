package jp.hashiwatashi.register.importing.web;

import java.util.List;
import jp.hashiwatashi.register.importing.ImportNews;
import jp.hashiwatashi.shared.page.Link;
import jp.hashiwatashi.shared.page.News;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Component;

/** Tells that an import's work has ended. */
@Component
final class ImportsTold implements News {

  private final ImportNews news;

  ImportsTold(ImportNews news) {
    this.news = news;
  }

  @Override
  public List<Link> of(String person, Words words) {
    return news.of(person).stream()
        .map(one -> {
          String state = words.text("import.state." + one.state());
          return new Link(words.text("import.told", one.fileName(), state), "/imports/" + one.id());
        })
        .toList();
  }
}
