// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.find;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.search.FoldedTexts;
import org.briefingviewer.search.HitOrder;
import org.briefingviewer.search.QuerySpeller;
import org.briefingviewer.search.SearchHit;
import org.briefingviewer.search.SearchResults;
import org.briefingviewer.search.SearchSweep;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.jspecify.annotations.Nullable;

/// What a reader looks for in the open briefing, what was found, and which hit is shown. Views bind
/// to the properties and call the verbs, on the thread on which results are delivered.
public final class BriefingFinder {
  /// How many letters of folded texts are kept, at eight bytes each.
  private static final int KEPT = 4_000_000;

  private final ShownBriefing shownBriefing;
  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private final TaskRunner work;
  private final QuerySpeller speller = new QuerySpeller();
  private final FoldedTexts folded = new FoldedTexts(KEPT);

  private final ReadOnlyObjectWrapper<String> typed = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyObjectWrapper<SearchResults> results =
      new ReadOnlyObjectWrapper<>(SearchResults.NONE);
  private final ReadOnlyObjectWrapper<@Nullable SearchHit> hit = new ReadOnlyObjectWrapper<>(null);
  private final ReadOnlyObjectWrapper<List<SearchHit>> shown =
      new ReadOnlyObjectWrapper<>(List.of());

  private @Nullable String fromArticle;
  private int from;
  private @Nullable EvidenceQuote passed;

  /// @param work runs the searches, and nothing else: a newer one ends an older one
  public BriefingFinder(
      ShownBriefing shownBriefing, ReaderChoice choice, ReaderMoves moves, TaskRunner work) {
    this.shownBriefing = shownBriefing;
    this.choice = choice;
    this.moves = moves;
    this.work = work;
    shownBriefing.stateProperty().subscribe(this::opened);
    choice.articleIdProperty().subscribe(id -> show());
    results.subscribe(found -> show());
  }

  /// What is looked for, as typed; empty when nothing is.
  public ReadOnlyObjectProperty<String> typedProperty() {
    return typed.getReadOnlyProperty();
  }

  /// What was found so far.
  public ReadOnlyObjectProperty<SearchResults> resultsProperty() {
    return results.getReadOnlyProperty();
  }

  /// The hit that is shown, or null.
  public ReadOnlyObjectProperty<@Nullable SearchHit> hitProperty() {
    return hit.getReadOnlyProperty();
  }

  /// The hits in the text of the chosen article, for its marks.
  public ReadOnlyObjectProperty<List<SearchHit>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Says where the reader is: there the search begins.
  ///
  /// @param offset a place in the chosen article, in UTF-16 code units
  public void begin(int offset) {
    fromArticle = choice.articleIdProperty().get();
    from = offset;
  }

  /// Looks for what was typed, in place of what was looked for before. The first hit in the chosen
  /// article is shown, in place of the one before; no other article is opened.
  public void search(String words) {
    if (words.isBlank()) {
      forget();
      return;
    }
    typed.set(words);
    hit.set(null);
    Briefing briefing = shownBriefing.briefing();
    if (briefing == null) {
      results.set(SearchResults.NONE);
      return;
    }
    sweep(briefing, words, choice.articleIdProperty().get(), this::found);
  }

  private void sweep(
      Briefing briefing, String words, @Nullable String first, Consumer<SearchResults> told) {
    work.run(
        superseded ->
            new SearchSweep(briefing, folded, speller.query(words, briefing.knowledge()))
                .run(
                    first,
                    superseded,
                    found ->
                        work.deliver(
                            () -> {
                              if (!superseded.getAsBoolean()) {
                                told.accept(found);
                              }
                            })),
        told,
        failure -> told.accept(SearchResults.NONE));
  }

  private void found(SearchResults found) {
    results.set(found);
    String article = choice.articleIdProperty().get();
    if (hit.get() == null && article != null) {
      HitOrder order = new HitOrder(found.in(article).stream().filter(SearchHit::inText).toList());
      SearchHit nearest =
          order.from(List.of(article), article, article.equals(fromArticle) ? from : 0);
      if (nearest != null) {
        pass(nearest);
      } else if (found.done()) {
        letGo();
      }
    }
  }

  /// Shows a hit of what is still being typed: only the place where typing began is noted.
  private void pass(SearchHit nearest) {
    hit.set(nearest);
    EvidenceQuote quote = nearest.passage();
    if (passed == null) {
      moves.showPassage(quote);
    } else {
      moves.passBy(quote);
    }
    passed = quote;
  }

  /// Takes the outline from the hit that was shown last.
  private void letGo() {
    EvidenceQuote last = passed;
    if (last != null && last.equals(choice.passageProperty().get())) {
      moves.stepBack();
    }
    passed = null;
  }

  /// Looks for words without showing any of them: the reader stays where they are. Ends what was
  /// looked for before.
  ///
  /// @param found told what was found, more than once where that takes a while
  public void look(String words, Consumer<SearchResults> found) {
    Briefing briefing = shownBriefing.briefing();
    if (briefing == null || words.isBlank()) {
      work.cancel();
      found.accept(SearchResults.NONE);
      return;
    }
    sweep(briefing, words, null, found);
  }

  /// Shows the next hit; after the last, the first.
  public void next() {
    step(1);
  }

  /// Shows the hit before; before the first, the last.
  public void previous() {
    step(-1);
  }

  private void step(int step) {
    Briefing briefing = shownBriefing.briefing();
    if (briefing == null || results.get().count() == 0) {
      return;
    }
    HitOrder order = new HitOrder(results.get().hits());
    String article = choice.articleIdProperty().get();
    SearchHit now = hit.get();
    if (now != null && now.articleId().equals(article) && order.place(now) > 0) {
      choose(order.beside(now, step));
      return;
    }
    List<String> ids = briefing.info().articleIds();
    int offset = article != null && article.equals(fromArticle) ? from : 0;
    SearchHit nearest = order.from(ids, article, offset);
    if (nearest != null) {
      choose(step > 0 ? nearest : order.beside(nearest, -1));
    }
  }

  /// Shows a hit, in whichever article it stands; the search goes on from there.
  public void choose(SearchHit chosen) {
    fromArticle = chosen.articleId();
    from = chosen.span().start();
    passed = chosen.passage();
    hit.set(chosen);
    moves.showPassage(chosen.passage());
  }

  /// Returns which hit is shown, from 1; 0 when none is.
  public int place() {
    SearchHit now = hit.get();
    return now == null ? 0 : new HitOrder(results.get().hits()).place(now);
  }

  /// Ends the search: nothing is looked for, and no hit is marked.
  public void close() {
    forget();
  }

  private void forget() {
    work.cancel();
    letGo();
    typed.set("");
    hit.set(null);
    results.set(SearchResults.NONE);
  }

  private void opened(LoadState state) {
    if (!(state instanceof LoadState.Ready)) {
      forget();
      folded.clear();
      fromArticle = null;
    }
  }

  private void show() {
    String article = choice.articleIdProperty().get();
    shown.set(
        article == null
            ? List.of()
            : results.get().in(article).stream().filter(SearchHit::inText).toList());
  }
}
