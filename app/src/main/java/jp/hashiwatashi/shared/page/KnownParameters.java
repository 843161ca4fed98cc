package jp.hashiwatashi.shared.page;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Refuses a program's request that states a parameter which the address does not have: who mistypes
 * {@code prefecture} must not take the whole list for the answer. What an address has is what its
 * description says. What may name a person is taken from a request's body only.
 */
@Configuration(proxyBeanMethods = false)
public class KnownParameters implements WebMvcConfigurer, HandlerInterceptor {

  /** Sent in a body, never in an address. */
  public static final Set<String> IN_BODY = Set.of("q", "consultant", "department");

  private final List<AddressParameters> others;

  KnownParameters(List<AddressParameters> others) {
    this.others = others;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method)
        || !method.getBeanType().getPackageName().startsWith("jp.hashiwatashi.")) {
      return true;
    }
    Set<String> known = known(method);
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        && request.getMethod().equals("POST")) {
      known.add(token.getParameterName());
    }
    Words words = Words.in(request.getLocale());
    List<FieldFault> faults = new ArrayList<>();
    for (String name : new TreeSet<>(request.getParameterMap().keySet())) {
      if (IN_BODY.contains(name) && isInAddress(name, request)) {
        faults.add(new FieldFault(name, words.text("api.fault.in-body", name)));
      } else if (!known.contains(name)) {
        faults.add(
            new FieldFault(
                name,
                known.isEmpty()
                    ? words.text("api.fault.none", name)
                    : words.text("api.fault.unknown", name, String.join(", ", known))));
      }
    }
    if (!faults.isEmpty()) {
      throw new Refusal(faults);
    }
    return true;
  }

  private static boolean isInAddress(String name, HttpServletRequest request) {
    return UriComponentsBuilder.newInstance()
        .query(request.getQueryString())
        .build()
        .getQueryParams()
        .keySet()
        .stream()
        .anyMatch(each -> URLDecoder.decode(each, StandardCharsets.UTF_8).equals(name));
  }

  private Set<String> known(HandlerMethod method) {
    Set<String> known = new TreeSet<>();
    for (MethodParameter parameter : method.getMethodParameters()) {
      RequestParam stated = parameter.getParameterAnnotation(RequestParam.class);
      if (stated != null && !Map.class.isAssignableFrom(parameter.getParameterType())) {
        known.add(stated.name().isEmpty() ? parameter.getParameter().getName() : stated.name());
      }
    }
    Parameters described =
        AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Parameters.class);
    if (described != null) {
      for (Parameter parameter : described.value()) {
        known.add(parameter.name());
      }
    }
    others.forEach(other -> known.addAll(other.of(method)));
    return known;
  }
}
