package jp.hashiwatashi.shared.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What a page is asked for besides its path. What may name a person is sealed in one parameter, for the
 * account that asked: {@code /people?prefecture=14&sealed=kR3…}.
 */
public final class Conditions {

  /** Where forms are sent whose fields may name a person; answered with the sealed address. */
  public static final String PATH = "/conditions";

  /** The field of such a form that holds the path of the page that it asks for. */
  public static final String TO = "to";

  /** The parameter that holds sealed ones. */
  public static final String SEALED = "sealed";

  /** Fields that people type into: whatever they hold is sealed, Latin letters and digits too. */
  private static final Set<String> TYPED =
      Set.of(
          "q",
          "actor",
          "consultant",
          "department",
          "employer",
          "establishment",
          "from",
          "municipality",
          "name",
          "person",
          "record",
          "until",
          "view");

  /** Made by the program, never typed. Return addresses have their own conditions sealed already. */
  private static final Set<String> OURS = Set.of(SEALED, "back", "beside", "token");

  /** Chosen from a list or a tick: nobody types into them. */
  private static final Set<String> CHOSEN =
      Set.of("columns", "examples", "in", "kind", "move", "office", "register", "sme", "sort");

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.,:+/-]*");
  private static final Pattern SHORT_NUMBER = Pattern.compile("[0-9]{1,4}");

  private Conditions() {}

  /** Whether an address may show a parameter: a code, a number or a day that nobody typed. */
  public static boolean isReadable(String name, String value) {
    return OURS.contains(name)
        || CHOSEN.contains(name)
        || value.isEmpty()
        || !TYPED.contains(name) && CODE.matcher(value).matches();
  }

  /** The page with what a form sent; besides what is chosen only short numbers stay readable. */
  public static String address(String path, Map<String, String[]> sent) {
    List<String> pairs = new ArrayList<>();
    sent.forEach((name, values) ->
        Arrays.stream(values)
            .map(value -> URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8))
            .forEach(pairs::add));
    String shown =
        shown(
            pairs,
            (name, value) ->
                CHOSEN.contains(name)
                    || !TYPED.contains(name) && SHORT_NUMBER.matcher(value).matches());
    return shown.isEmpty() ? path : path + "?" + shown;
  }

  /** Whether a query shows what an address may not. */
  public static boolean tells(@Nullable String query) {
    return query != null
        && Arrays.stream(query.split("&")).anyMatch(pair -> !test(pair, Conditions::isReadable));
  }

  /** Whether a pair passes; what is not encoded as it should be doesn't. */
  private static boolean test(String pair, BiPredicate<String, String> readable) {
    int at = pair.indexOf('=');
    String name = at < 0 ? pair : pair.substring(0, at);
    try {
      return readable.test(
          URLDecoder.decode(name, UTF_8),
          at < 0 ? "" : URLDecoder.decode(pair.substring(at + 1), UTF_8));
    } catch (IllegalArgumentException noEncoding) {
      return false;
    }
  }

  /** The pairs as an address shows them: those that are not readable are sealed together. */
  static String shown(List<String> pairs, BiPredicate<String, String> readable) {
    Map<Boolean, List<String>> parts =
        pairs.stream().collect(Collectors.partitioningBy(pair -> test(pair, readable)));
    List<String> hidden = parts.getOrDefault(false, List.of());
    Optional<ConditionSeal> seal = hidden.isEmpty() ? Optional.empty() : seal();
    if (seal.isEmpty()) {
      return String.join("&", pairs);
    }
    List<String> shown = new ArrayList<>(parts.getOrDefault(true, List.of()));
    shown.add(SEALED + "=" + seal.get().seal(String.join("&", hidden)));
    return String.join("&", shown);
  }

  /** That of the program that answers the request; without a request there are no links. */
  private static Optional<ConditionSeal> seal() {
    WebApplicationContext program =
        RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
            ? RequestContextUtils.findWebApplicationContext(attributes.getRequest())
            : null;
    return program == null
        ? Optional.empty()
        : Optional.of(program.getBean(ConditionSeal.class)).filter(ConditionSeal::isForSomebody);
  }
}
