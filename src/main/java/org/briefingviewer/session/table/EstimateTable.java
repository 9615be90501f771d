// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.table;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.OpenBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;
import org.jspecify.annotations.Nullable;

/// The table of all estimates of the open briefing: whether it is shown, which rows it has, which
/// of them count and in which order. The articles are read when the table is first shown. Used on
/// the thread on which results are delivered.
public final class EstimateTable {
  private final ReadingSession session;
  private final Work work;
  private final RowWording wording;

  private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyObjectWrapper<ReadRows> read = new ReadOnlyObjectWrapper<>(ReadRows.NONE);
  private final ReadOnlyObjectWrapper<TableFilter> filter =
      new ReadOnlyObjectWrapper<>(TableFilter.NONE);
  private final ReadOnlyObjectWrapper<TableOrder> order =
      new ReadOnlyObjectWrapper<>(TableOrder.READING);
  private final ReadOnlyObjectWrapper<List<EstimateRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());

  private @Nullable OpenBriefing reading;
  private Subscription waiting = Subscription.EMPTY;

  /// @param work runs the reading of the articles
  /// @param wording writes the rows
  public EstimateTable(ReadingSession session, Work work, RowWording wording) {
    this.session = session;
    this.work = work;
    this.wording = wording;
    session.stateProperty().subscribe(this::opened);
    session.articleIdProperty().subscribe(id -> arrange());
  }

  /// Whether the table is on screen.
  public ReadOnlyBooleanProperty showingProperty() {
    return showing.getReadOnlyProperty();
  }

  /// All rows, as far as they have been read.
  public ReadOnlyObjectProperty<ReadRows> readProperty() {
    return read.getReadOnlyProperty();
  }

  /// Which rows count.
  public ReadOnlyObjectProperty<TableFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /// In which order they stand.
  public ReadOnlyObjectProperty<TableOrder> orderProperty() {
    return order.getReadOnlyProperty();
  }

  /// The rows that count, in their order.
  public ReadOnlyObjectProperty<List<EstimateRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
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

  /// Returns the row of the session's chosen estimate, whether it counts or not; null without one.
  public @Nullable EstimateRow chosen() {
    Estimate estimate = session.estimateProperty().get();
    String article = session.articleIdProperty().get();
    return estimate == null || article == null
        ? null
        : read.get().rows().stream()
            .filter(row -> row.entry().is(article, estimate.id()))
            .findFirst()
            .orElse(null);
  }

  /// Chooses the row's estimate, in its article: when that is not the shown one, it is chosen first
  /// and the estimate once its text is there. A later choice of another article overrules it.
  public void choose(EstimateRow row) {
    waiting.unsubscribe();
    waiting = Subscription.EMPTY;
    String article = row.entry().article().id();
    if (article.equals(session.articleIdProperty().get()) && session.markedArticle() != null) {
      chooseNow(row);
      return;
    }
    session.chooseArticle(article);
    if (session.articleProperty().get() instanceof ArticleState.Loading) {
      // Listens last, so that whoever shows the text has it before an estimate in it is chosen.
      waiting = session.articleProperty().subscribe(state -> arrived(row));
    } else {
      chooseNow(row);
    }
  }

  private void arrived(EstimateRow row) {
    if (!(session.articleProperty().get() instanceof ArticleState.Loading)) {
      waiting.unsubscribe();
      chooseNow(row);
    }
  }

  private void chooseNow(EstimateRow row) {
    if (row.entry().article().id().equals(session.articleIdProperty().get())) {
      session.estimates().stream()
          .filter(estimate -> estimate.id().equals(row.entry().estimate().id()))
          .findFirst()
          .ifPresent(session::chooseEstimate);
    }
  }

  private void opened(LoadState state) {
    work.cancel();
    waiting.unsubscribe();
    reading = null;
    read.set(ReadRows.NONE);
    filter.set(TableFilter.NONE);
    arrange();
    readWhenShown();
  }

  private void readWhenShown() {
    OpenBriefing open = session.briefing();
    if (!showing.get() || open == null || open.equals(reading)) {
      return;
    }
    reading = open;
    read.set(new ReadRows(List.of(), 0, open.info().articles().size(), List.of()));
    work.run(
        superseded ->
            new BriefingRows(open, wording)
                .read(
                    session.articleIdProperty().get(),
                    superseded,
                    progress ->
                        work.deliver(
                            () -> {
                              if (!superseded.getAsBoolean()) {
                                found(progress);
                              }
                            })),
        this::found,
        failure -> {});
  }

  private void found(ReadRows now) {
    read.set(now);
    arrange();
  }

  private void arrange() {
    rows.set(
        order.get().of(filter.get().of(read.get().rows(), session.articleIdProperty().get())));
  }
}
