// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.briefingviewer.language.ReadLanguages;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.review.ReviewProgress;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.review.ReviewWalk;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.ui.field.ActionButton;
import org.briefingviewer.ui.review.CountWords;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// The line at the foot: that no network is used, whether the files are as saved, counts, what
/// found no place, where the reader is; on several lines where one is too short.
final class StatusLine extends BorderPane {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private final ShownBriefing shown;
  private final ShownArticle reading;
  private final Settings settings;
  private final ArticleView article;
  private final Messages messages;
  private final FlowPane said = new FlowPane();
  private final Label hashes = new Label();
  private final Label counts = new Label();
  private final Label place = new Label();
  private final HBox right = new HBox();
  private final Button unplaced;
  private boolean covered;
  private @Nullable ReviewProgress reviewing;
  private @Nullable Document open;

  StatusLine(
      ShownBriefing shown,
      ShownArticle reading,
      Settings settings,
      Messages messages,
      ArticleView article,
      WindowCommands commands) {
    this.shown = shown;
    this.reading = reading;
    this.settings = settings;
    this.article = article;
    this.messages = messages;
    this.unplaced = new ActionButton(commands.unplaced());
    build();
    shown.integrityProperty().subscribe(this::showIntegrity);
    shown.stateProperty().subscribe(state -> showIntegrity(shown.integrityProperty().get()));
    reading.articleProperty().subscribe(state -> showArticle());
    article.paragraphProperty().subscribe(at -> showPlace());
    settings.zoomProperty().subscribe(zoom -> showPlace());
    reading.articleProperty().subscribe(state -> showPlace());
  }

  private void build() {
    Label offline = new Label(messages.text("status.offline"));
    said.getChildren().addAll(offline, hashes, counts, unplaced);
    said.getStyleClass().add("status-said");
    setCenter(said);
    right.getChildren().add(place);
    right.setAlignment(Pos.CENTER_RIGHT);
    right.getStyleClass().add("status-right");
    setRight(right);
    getStyleClass().add("status-line");
    hashes.managedProperty().bind(hashes.textProperty().isNotEmpty());
    counts.managedProperty().bind(counts.textProperty().isNotEmpty());
    hashes.setId("hashes");
    counts.setId("counts");
    unplaced.setId("unplaced");
    unplaced.managedProperty().bind(unplaced.visibleProperty());
    unplaced.getStyleClass().add("status-button");
    place.setId("place");
    for (Region text : List.of(offline, hashes, counts, place)) {
      text.getStyleClass().add("status-text");
    }
  }

  /// Says that what was done is not in the files yet, while that is so.
  void follow(Document document) {
    open = document;
    document.unsavedProperty().subscribe(count -> showIntegrity(shown.integrityProperty().get()));
  }

  /// Says how much is left to be looked at, while that is walked over.
  void follow(ReviewWalk walk) {
    walk.progressProperty()
        .subscribe(
            progress -> {
              reviewing = walk.onProperty().get() ? progress : null;
              showArticle();
            });
  }

  /// Says nothing of the article and of the place in it while something lies over its text.
  void hideArticle(ObservableValue<Boolean> over) {
    over.subscribe(
        hidden -> {
          covered = hidden;
          showArticle();
          showPlace();
        });
  }

  /// Puts what says how the briefing is sealed behind the hashes.
  void offer(List<Region> sealed) {
    said.getChildren().addAll(said.getChildren().indexOf(hashes) + 1, sealed);
  }

  /// Says in whose name edits are made, and lets it be changed.
  void offer(Settings settings, Action naming) {
    Button name = new ActionButton(naming, "", null);
    name.setId("reviewer");
    name.getStyleClass().add("status-button");
    name.visibleProperty()
        .bind(shown.stateProperty().map(state -> !(state instanceof LoadState.Empty)));
    settings
        .rememberedProperty()
        .map(remembered -> remembered.general().reviewer())
        .subscribe(known -> sayName(name, known));
    right.getChildren().addFirst(name);
  }

  private void sayName(Button name, @Nullable String known) {
    boolean none = known == null || known.isBlank();
    name.setText(none ? messages.text("status.reviewer.none") : known);
    name.setAccessibleText(
        known == null ? name.getText() : messages.text("status.reviewer", known));
  }

  private void showIntegrity(BundleIntegrity integrity) {
    boolean there = shown.stateProperty().get() instanceof LoadState.Ready;
    hashes.setText(there ? integrityWords(integrity) : "");
    hashes.pseudoClassStateChanged(BAD, !integrity.changed().isEmpty());
  }

  private String integrityWords(BundleIntegrity integrity) {
    if (!integrity.changed().isEmpty()) {
      return messages.text("status.changed", Integer.valueOf(integrity.changed().size()));
    }
    if (integrity.total() == 0) {
      return "";
    }
    return integrity.allMatch()
        ? matchWords(integrity)
        : messages.text(
            "status.checking",
            Integer.valueOf(integrity.checked()),
            Integer.valueOf(integrity.total()));
  }

  private String matchWords(BundleIntegrity integrity) {
    Document document = open;
    if (document != null && document.unsavedProperty().get() > 0) {
      return messages.text(document.untitled() ? "status.match.untitled" : "status.match.unsaved");
    }
    Integer total = Integer.valueOf(integrity.total());
    LocalDate on = integrity.on();
    return on == null
        ? messages.text("status.match", total)
        : messages.text(
            "status.match.since", total, new DateWords(messages).brief(PartialDate.of(on)));
  }

  private void showArticle() {
    MarkedArticle marked = reading.markedArticle();
    List<Estimate> estimates = reading.estimates();
    ReviewProgress progress = reviewing;
    if (progress != null) {
      String id = reading.articleIdProperty().get();
      counts.setText(new CountWords(messages).whole(progress.of(id), progress));
    } else {
      counts.setText(marked == null || covered ? "" : countWords(marked, estimates));
    }
    int missing = marked == null ? 0 : marked.unplaced().size() + marked.changed().size();
    unplaced.setVisible(missing > 0);
    unplaced.setText(unplacedWords(marked));
    unplaced.setAccessibleText(unplaced.getText());
  }

  private String countWords(MarkedArticle marked, List<Estimate> estimates) {
    String language = marked.article().language();
    if (estimates.isEmpty() && !ReadLanguages.read(language)) {
      return messages.text("status.unread", ReadLanguages.name(language, messages.locale()));
    }
    long sourced = estimates.stream().filter(e -> e.chain().source() != null).count();
    long checked = estimates.stream().filter(e -> e.review().read()).count();
    return messages.text(
        "status.counts",
        Integer.valueOf(estimates.size()),
        Long.valueOf(sourced),
        Long.valueOf(checked));
  }

  private String unplacedWords(@Nullable MarkedArticle marked) {
    if (marked == null) {
      return "";
    }
    return Stream.of(
            counted("status.unplaced", marked.unplaced().size()),
            counted("status.toConfirm", marked.changed().size()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String counted(String key, int count) {
    return count == 0 ? "" : messages.text(key, Integer.valueOf(count));
  }

  private void showPlace() {
    MarkedArticle marked = reading.markedArticle();
    int paragraph = article.paragraphProperty().get();
    String size = messages.text("percent", Integer.toString(settings.zoomProperty().get()));
    place.setText(
        marked == null || covered || paragraph < 0
            ? size
            : messages.text(
                "status.place",
                Integer.toString(paragraph + 1),
                Integer.toString(marked.article().paragraphs().size()),
                size));
  }
}
