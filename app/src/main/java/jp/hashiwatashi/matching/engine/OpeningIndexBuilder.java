package jp.hashiwatashi.matching.engine;

import java.util.List;
import jp.hashiwatashi.register.OpeningProfile;

/** Collects openings into columns, one at a time, and lays them out as an {@link OpeningIndex}. */
public final class OpeningIndexBuilder {

  /** Fewer openings than this are collected sooner than a thread is started. */
  private static final int WORTH_A_THREAD = 4096;

  private final Places places;
  private final OpeningFigures figures;
  private final OpeningTexts texts = new OpeningTexts();

  public OpeningIndexBuilder(Places places) {
    this.places = places;
    figures = new OpeningFigures(places);
  }

  /** Adds an opening; one without a vacancy never matches and is left out. Ids must differ. */
  public void add(OpeningProfile opening) {
    if (opening.vacancies() > 0) {
      figures.add(opening);
      texts.add(opening);
    }
  }

  /** Adds openings as {@link #add} does, many of them on two threads. */
  void addAll(List<OpeningProfile> openings) {
    if (openings.size() < WORTH_A_THREAD) {
      openings.forEach(this::add);
      return;
    }
    Workers.both(
        () -> {
          for (OpeningProfile opening : openings) {
            if (opening.vacancies() > 0) {
              figures.add(opening);
            }
          }
        },
        () -> {
          for (OpeningProfile opening : openings) {
            if (opening.vacancies() > 0) {
              texts.add(opening);
            }
          }
        });
  }

  /** Lays the openings out; the builder is not to be used again. */
  public OpeningIndex build() {
    texts.seal();
    OpeningLayout layout = new OpeningLayout(figures, OpeningIndex.slots(places));
    if (figures.count < WORTH_A_THREAD) {
      texts.sort();
      layout.order();
    } else {
      Workers.both(texts::sort, layout::order);
    }
    return new OpeningIndex(places, texts, layout);
  }
}
