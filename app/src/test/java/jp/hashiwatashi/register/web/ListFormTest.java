package jp.hashiwatashi.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hashiwatashi.register.EmployerColumns;
import jp.hashiwatashi.register.EmployerStore;
import jp.hashiwatashi.register.ListCondition;
import jp.hashiwatashi.register.ListOrder;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListFormTest {

  private static final Words JAPANESE = Words.in(Locale.JAPANESE);

  private static ListForm employers(String... typed) {
    var all = new HashMap<String, String>();
    for (int i = 0; i < typed.length; i += 2) {
      all.put(typed[i], typed[i + 1]);
    }
    return new ListForm(RegisterName.EMPLOYERS, all);
  }

  private static ListLooks looks(ListForm form) {
    return new ListLooks(form, List.of(), List.of(), List.of(), List.of());
  }

  private static FilterInWords inWords() {
    return new FilterInWords(new EmployerColumns(), JAPANESE);
  }

  @Test
  void aHeadingSortsFirstAsUsualAndThenTheOtherWayRound() {
    ListOrder workers = EmployerStore.Order.MOST_WORKERS;
    var plain = looks(employers("q", "見本", "page", "3", "size", "100"));
    assertThat(plain.sorted(workers))
        .isEqualTo("/employers?q=%E8%A6%8B%E6%9C%AC&sort=most-workers&size=100#sort-most-workers");
    assertThat(plain.direction(workers)).isNull();
    var sorted = looks(employers("sort", "most-workers"));
    assertThat(sorted.sorted(workers)).isEqualTo("/employers?sort=-most-workers#sort-most-workers");
    assertThat(sorted.direction(workers)).isEqualTo("descending");
    var turned = looks(employers("sort", "-most-workers"));
    assertThat(turned.sorted(workers)).isEqualTo("/employers?sort=most-workers#sort-most-workers");
    assertThat(turned.direction(workers)).isEqualTo("ascending");
    assertThat(turned.order("regular_workers")).isEqualTo(workers);
    assertThat(turned.order("sme_class_reason")).isNull();
  }

  @Test
  void aListThatNobodySortedIsInTheOrderOfItsNumbers() {
    assertThat(looks(employers()).direction(EmployerStore.Order.ID)).isEqualTo("ascending");
    assertThat(inWords().sorted(employers("sort", "zzz").sorting())).isEqualTo("並び順：番号順");
  }

  @Test
  void everyConditionIsToldAndCanBeTakenOff() {
    var form =
        employers(
            "prefecture",
            "14",
            "municipality",
            "横浜市",
            "industry",
            "E",
            "sme",
            "NOT_STATED",
            "sort",
            "-capital",
            "page",
            "9");
    assertThat(inWords().conditions(form))
        .extracting(Told::text)
        .containsExactly("都道府県：神奈川県", "市区町村：神奈川県横浜市", "産業（大分類）：製造業（E）", "中小企業：まだ分からない");
    assertThat(inWords().conditions(form).get(1).without())
        .isEqualTo("/employers?prefecture=14&industry=E&sme=NOT_STATED&sort=-capital");
    assertThat(inWords().sorted(form.sorting())).isEqualTo("並び順：資本金の昇順");
    assertThat(form.faults(JAPANESE)).isEmpty();
  }

  @Test
  void whatCanNotBeUnderstoodIsToldKeptAndDoesNotNarrow() {
    var form =
        employers(
            "prefecture",
            "48",
            "municipality",
            "どこにもない町",
            "industry",
            "Z",
            "sme",
            "x",
            "sort",
            "x");
    assertThat(form.faults(JAPANESE))
        .extracting(FieldFault::field)
        .containsExactly("prefecture", "municipality", "industry", "sme", "sort");
    assertThat(form.filter().conditions()).isEmpty();
    assertThat(form.address().toString()).contains("prefecture=48", "industry=Z", "sort=x");
    assertThat(form.isOpen()).isFalse();
  }

  @Test
  void whatIsNoConditionOfTheRegisterMeansNothing() {
    var form = employers("department", "人事部", "consultant", "鈴木");
    assertThat(form.isOpen()).isTrue();
    assertThat(form.saysNothing()).isTrue();
    assertThat(form.address().toString()).isEqualTo("/employers");
    assertThat(employers("view", "").saysNothing()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(RegisterName.class)
  void noTwoOrdersStandInOneHeadingAndNoTwoAreCalledTheSame(RegisterName register) {
    List<ListOrder> orders = ListOrder.of(register);
    assertThat(orders).extracting(ListOrder::code).doesNotHaveDuplicates();
    assertThat(orders.stream().map(o -> o.by().column()).filter(c -> !c.isEmpty()))
        .doesNotHaveDuplicates();
    assertThat(orders.getFirst().code()).isEqualTo("id");
  }

  @ParameterizedTest
  @EnumSource(ListCondition.class)
  void everyConditionStandsInSomeListAndIsNamedInBothLanguages(ListCondition condition) {
    Set<ListCondition> all =
        Stream.of(RegisterName.values())
            .flatMap(register -> ListCondition.of(register).stream())
            .collect(Collectors.toSet());
    assertThat(all).contains(condition);
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      assertThat(Words.in(locale).text("filter." + condition.code())).isNotBlank();
    }
    assertThat(condition.read("")).isEmpty();
  }
}
