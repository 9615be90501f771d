// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.table;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.RevisedBriefing;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.table.BriefingRows;
import org.briefingviewer.table.EstimateRow;
import org.briefingviewer.table.ReadRows;
import org.briefingviewer.table.RowArrangement;
import org.briefingviewer.table.RowText;
import org.briefingviewer.table.RowsChange;
import org.briefingviewer.table.TableFilter;
import org.briefingviewer.table.TableOrder;
import org.briefingviewer.wording.part.EstimateParts;
import org.jspecify.annotations.Nullable;

/// The table of all estimates of the open briefing: whether it is shown, which rows it has, which
/// of them count and in which order. The articles are read when the table is first shown. Used on
/// the thread on which results are delivered.
public final class EstimateTable {
  private final ShownBriefing shownBriefing;
  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private final TaskRunner work;
  private final TaskRunner arranging;
  private final RowText wording;

  private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyObjectWrapper<ReadRows> read = new ReadOnlyObjectWrapper<>(ReadRows.NONE);
  private final ReadOnlyObjectWrapper<RowsChange> edit =
      new ReadOnlyObjectWrapper<>(RowsChange.NONE);
  private final ReadOnlyObjectWrapper<TableFilter> filter =
      new ReadOnlyObjectWrapper<>(TableFilter.NONE);
  private final ReadOnlyObjectWrapper<TableOrder> order =
      new ReadOnlyObjectWrapper<>(TableOrder.READING);
  private final ObservableList<EstimateRow> rows = FXCollections.observableArrayList();
  private final ObservableList<EstimateRow> shownRows =
      FXCollections.unmodifiableObservableList(rows);

  private final ReadOnlyObjectWrapper<@Nullable EstimateRow> chosen =
      new ReadOnlyObjectWrapper<>(null);

  private @Nullable RevisedBriefing reading;

  /// The articles that were edited and whose rows are being read anew.
  private final Set<String> edited = new HashSet<>();

  /// How the rows stand, or null while they are being arranged.
  private @Nullable RowArrangement arranged;

  private @Nullable EstimateRow awaited;
  private Subscription waiting = Subscription.EMPTY;

  /// @param works makes the runner of each kind of work: reading the articles, arranging the rows
  /// @param wording writes the rows
  public EstimateTable(
      ShownBriefing shownBriefing,
      ReaderChoice choice,
      ReaderMoves moves,
      Supplier<TaskRunner> works,
      RowText wording) {
    this.shownBriefing = shownBriefing;
    this.choice = choice;
    this.moves = moves;
    this.work = works.get();
    this.arranging = works.get();
    this.wording = wording;
    shownBriefing.stateProperty().subscribe(this::opened);
    shownBriefing.articlesProperty().subscribe(list -> readWhenShown());
    shownBriefing.revisedProperty().subscribe(this::revised);
    choice.articleIdProperty().subscribe(id -> shown());
    choice.estimateProperty().subscribe(estimate -> follow());
  }

  /// Whether the table is on screen.
  public ReadOnlyBooleanProperty showingProperty() {
    return showing.getReadOnlyProperty();
  }

  /// All rows, as far as they have been read.
  public ReadOnlyObjectProperty<ReadRows> readProperty() {
    return read.getReadOnlyProperty();
  }

  /// What the last edit made of the rows.
  public ReadOnlyObjectProperty<RowsChange> editProperty() {
    return edit.getReadOnlyProperty();
  }

  /// Which rows count.
  public ReadOnlyObjectProperty<TableFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /// In which order they stand.
  public ReadOnlyObjectProperty<TableOrder> orderProperty() {
    return order.getReadOnlyProperty();
  }

  /// The rows that count, in their order. An edit changes those that it is about and no others.
  public ObservableList<EstimateRow> rows() {
    return shownRows;
  }

  /// Returns where a row stands in [#rows()], or -1 where it does not.
  public int placeOf(EstimateRow row) {
    return arranged == null ? rows.indexOf(row) : arranged.placeOf(row, rows);
  }

  /// Shows the table, or puts it away.
  public void toggle() {
    showing.set(!showing.get());
    readWhenShown();
  }

  /// Lets only these rows count.
  public void filter(TableFilter wanted) {
    filter.set(wanted);
    arrange();
  }

  /// Puts the rows into this order.
  public void order(TableOrder wanted) {
    order.set(wanted);
    arrange();
  }

  /// The row of the chosen estimate, whether it counts or not, or the row whose article is on its
  /// way; null without one.
  public ReadOnlyObjectProperty<@Nullable EstimateRow> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Chooses the row's estimate, in its article: when that is not the shown one, it is chosen first
  /// and the estimate once its text is there. A later choice of another article overrules it.
  public void choose(EstimateRow row) {
    waiting.unsubscribe();
    awaited = row;
    chosen.set(row);
    moves.chooseArticle(row.entry().article().id());
    // Listens last, so that whoever shows the text has it before an estimate in it is chosen.
    waiting = choice.articleProperty().subscribe(this::arrived);
  }

  private void arrived(ArticleState state) {
    EstimateRow row = awaited;
    if (row == null || state instanceof ArticleState.Loading) {
      return;
    }
    awaited = null;
    waiting.unsubscribe();
    if (row.entry().article().id().equals(choice.articleIdProperty().get())) {
      choice.estimates().stream()
          .filter(estimate -> estimate.id().equals(row.entry().estimate().id()))
          .findFirst()
          .ifPresent(moves::chooseEstimate);
    }
    follow();
  }

  /// Arranges the rows anew where they depend on which article is shown.
  private void shown() {
    if (filter.get().scope() == TableFilter.Scope.ARTICLE) {
      arrange();
    }
  }

  private void follow() {
    if (awaited == null) {
      chosen.set(row(choice.articleIdProperty().get(), choice.estimateProperty().get()));
    }
  }

  private @Nullable EstimateRow row(@Nullable String article, @Nullable Estimate estimate) {
    return article == null || estimate == null
        ? null
        : read.get().rows().stream()
            .filter(row -> row.entry().is(article, estimate.id()))
            .findFirst()
            .orElse(null);
  }

  private void opened(LoadState state) {
    work.cancel();
    waiting.unsubscribe();
    awaited = null;
    reading = null;
    edited.clear();
    edit.set(RowsChange.NONE);
    read.set(ReadRows.NONE);
    filter.set(TableFilter.NONE);
    arrange();
    follow();
    readWhenShown();
  }

  /// Returns the parts of a row's estimate, with the rating that it has now.
  public EstimateParts parts(EstimateRow row) {
    return row.entry().parts().rated(shownBriefing.knowledgeProperty().get());
  }

  /// Each row bears the briefing's handling mark, and leaves the program with it.
  private static boolean handledOtherwise(RevisedBriefing before, RevisedBriefing now) {
    return !Objects.equals(before.briefing().about().handling(), now.briefing().about().handling());
  }

  /// Reads the rows of articles that were edited anew, if they were read.
  private void revised(@Nullable RevisedBriefing now) {
    RevisedBriefing before = reading;
    if (now == null || before == null || now.equals(before)) {
      return;
    }
    if (!read.get().complete() || handledOtherwise(before, now)) {
      reading = null;
      readWhenShown();
      return;
    }
    reading = now;
    edited.addAll(now.articles());
    ReadRows old = read.get();
    Set<String> changed = Set.copyOf(edited);
    work.run(
        superseded -> BriefingRows.anew(now.briefing(), wording, old, changed),
        this::changed,
        failure -> {
          throw new IllegalStateException(failure);
        });
  }

  private void readWhenShown() {
    RevisedBriefing open = shownBriefing.revisedProperty().get();
    List<ArticleSummary> articles = shownBriefing.articlesProperty().get();
    if (!showing.get() || open == null || articles == null || open.equals(reading)) {
      return;
    }
    reading = open;
    edited.clear();
    read.set(new ReadRows(List.of(), 0, articles.size(), List.of()));
    String shown = choice.articleIdProperty().get();
    BriefingRows briefing = new BriefingRows(open.briefing(), wording);
    work.run(
        superseded -> briefing.read(shown, superseded, progress -> tell(progress, superseded)),
        this::found,
        failure -> {}); // an article that cannot be read is no failure of the table
  }

  private void tell(ReadRows progress, BooleanSupplier superseded) {
    work.deliver(
        () -> {
          if (!superseded.getAsBoolean()) {
            found(progress);
          }
        });
  }

  private void found(ReadRows now) {
    read.set(now);
    arrange();
    follow();
  }

  private void changed(RowsChange change) {
    edited.clear();
    read.set(change.now());
    edit.set(change);
    if (arranged == null || !arranged.take(change, rows)) {
      arrange();
    }
    follow();
  }

  /// Puts the rows that count in order, beside the window: there may be sixty thousand.
  private void arrange() {
    arranged = null;
    List<EstimateRow> all = read.get().rows();
    RowArrangement wanted =
        new RowArrangement(filter.get(), order.get(), choice.articleIdProperty().get());
    if (all.isEmpty()) {
      arranging.cancel();
      arrive(List.of(), wanted);
      return;
    }
    arranging.run(
        superseded -> wanted.of(all),
        found -> arrive(found, wanted),
        failure -> {
          throw new IllegalStateException(failure);
        });
  }

  private void arrive(List<EstimateRow> found, RowArrangement as) {
    arranged = as;
    rows.setAll(found);
  }
}
