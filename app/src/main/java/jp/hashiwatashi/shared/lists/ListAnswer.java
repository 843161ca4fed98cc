package jp.hashiwatashi.shared.lists;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.hashiwatashi.shared.exchange.ListExport;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.exchange.ListFormat;
import jp.hashiwatashi.shared.exchange.ListWriter;
import jp.hashiwatashi.shared.exchange.Substitutions;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.PageReturn;
import jp.hashiwatashi.shared.page.SignedIn;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets a controller's method at {@link ShownList#FILES} return a list: it is answered as the file that
 * the address names, in Japanese, and who took it out, when, and how it came about stand in it.
 */
@Configuration(proxyBeanMethods = false)
class ListAnswer implements WebMvcConfigurer, HandlerMethodReturnValueHandler {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  private final SignedIn signedIn;
  private final Clock clock;
  private final ListFiles files;

  ListAnswer(SignedIn signedIn, Clock clock, ListFiles files) {
    this.signedIn = signedIn;
    this.clock = clock;
    this.files = files;
  }

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(this);
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return returnType.getParameterType() == ShownList.class;
  }

  @Override
  public void handleReturnValue(
      @Nullable Object list,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest request)
      throws IOException {
    if (list == null) { // the method has answered itself, with what is wrong
      container.setRequestHandled(true);
      return;
    }
    if (!(list instanceof ShownList<?> shown)) {
      throw new IllegalStateException(returnType.getMethod() + " returned no list");
    }
    var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    if (asked.getServletPath().endsWith(ShownList.SUBSTITUTIONS)) {
      PageReturn.show(substitutions(shown), container);
      return;
    }
    Optional<ListFormat> format = format(shown, asked);
    var response = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
    if (format.isEmpty()) {
      container.setRequestHandled(true);
      response.sendRedirect(shown.files().apply(ShownList.SUBSTITUTIONS).toString());
      return;
    }
    Optional<Page> instead = send(shown, format.get(), response);
    if (instead.isPresent()) {
      PageReturn.show(instead.get(), container);
    } else {
      container.setRequestHandled(true);
    }
  }

  /**
   * What the file is written as: CSV in UTF-8 where it is asked for, otherwise in Windows-31J once its
   * substitutions have been seen; empty before that.
   */
  private static <R> Optional<ListFormat> format(ShownList<R> list, HttpServletRequest asked) {
    if (asked.getServletPath().endsWith(ShownList.WORKBOOK)) {
      return Optional.of(ListFormat.WORKBOOK);
    }
    if ("utf-8".equalsIgnoreCase(asked.getParameter("encoding"))) {
      return Optional.of(ListFormat.CSV_UTF_8);
    }
    return "yes".equals(asked.getParameter("substitute")) || found(list).count() == 0
        ? Optional.of(ListFormat.CSV_WINDOWS_31J)
        : Optional.empty();
  }

  private static <R> SubstitutionsPage substitutions(ShownList<R> list) {
    Substitutions<R> found = found(list);
    return new SubstitutionsPage(
        found.count(),
        found.first(),
        list.files().apply(ShownList.CSV).with("substitute", "yes").toString(),
        list.files().apply(ShownList.WORKBOOK).toString(),
        list.screen().toString());
  }

  private static <R> Substitutions<R> found(ShownList<R> list) {
    var substitutions = new Substitutions<>(list.set(), list.columns());
    list.rows().accept(substitutions::look);
    return substitutions;
  }

  /** @return the page that is shown where a list of people may not be taken out just so */
  private <R> Optional<Page> send(
      ShownList<R> list, ListFormat format, HttpServletResponse response) throws IOException {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(new Condition(WORDS.text("export.list"), list.title()));
    conditions.add(new Condition(WORDS.text("export.person"), signedIn.name()));
    conditions.add(new Condition(WORDS.text("export.moment"), WORDS.moment(clock.instant())));
    conditions.addAll(list.conditions());
    var export = new ListExport<>(list.title(), list.columns(), conditions);
    if (list.holdsPeople()) {
      return files.send(
          list.ofPeople(),
          format.ending(),
          format.mediaType(),
          out -> write(list, export, format, out),
          response);
    }
    files.sendPlain(
        list.title(),
        format.ending(),
        format.mediaType(),
        out -> write(list, export, format, out),
        response);
    return Optional.empty();
  }

  /** @return how many different people */
  private static <R> long write(
      ShownList<R> list, ListExport<R> export, ListFormat format, OutputStream out)
      throws IOException {
    ListWriter<R> writer = format.open(out, export);
    Set<String> people = new HashSet<>();
    list.rows()
        .accept(row -> {
          try {
            writer.write(row);
            list.note(row, people);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    writer.finish();
    return people.size();
  }
}
