// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.rating;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Rating.InformationCredibility;
import org.briefingviewer.model.Rating.SourceReliability;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.field.ActionButton;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.wording.EditWords;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// Rating the chosen estimate, and saying on its card that it is not rated.
public final class RatingPart extends WindowPart {
  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final Document document;
  private final EditorName signing;
  private final Action rate;

  public RatingPart(WindowContext of, PartHost host) {
    super(of, host);
    this.shown = of.bench().shown();
    this.choice = of.bench().choice();
    this.document = of.bench().document();
    this.signing = new EditorName(of.settings(), messages, host);
    rate =
        commands.add(
            Command.Group.EDITING,
            "rating.command",
            this::rate,
            Bindings.createObjectBinding(
                () ->
                    choice.estimateProperty().get() != null
                        && shown.knowledgeProperty().get() != null,
                choice.estimateProperty(),
                shown.knowledgeProperty()),
            "Shift+R");
  }

  private @Nullable Rating rating(Estimate estimate) {
    Knowledge known = shown.knowledgeProperty().get();
    EstimateId id = id(estimate);
    return known == null || id == null ? null : known.rating(id);
  }

  private @Nullable EstimateId id(Estimate estimate) {
    MarkedArticle marked = choice.markedArticle();
    return marked == null ? null : new EstimateId(marked.article().id(), estimate.id());
  }

  private void rate() {
    Estimate estimate = choice.estimateProperty().get();
    EstimateId id = estimate == null ? null : id(estimate);
    if (estimate == null || id == null) {
      return;
    }
    Rating now = rating(estimate);
    RatingSheet sheet =
        new RatingSheet(
            messages,
            now,
            (reliability, credibility) -> {
              host.closeSheet();
              if (now == null
                  ? reliability != null || credibility != null
                  : now.reliability() != reliability || now.credibility() != credibility) {
                keep(id, estimate.quantity().asWritten(), now, reliability, credibility);
              }
            });
    host.showSheet(messages.text("rating.title"), sheet);
    sheet.focusFirst();
  }

  private void keep(
      EstimateId id,
      String words,
      @Nullable Rating now,
      @Nullable SourceReliability reliability,
      @Nullable InformationCredibility credibility) {
    signing.as(
        by -> {
          Act act = document.act(by);
          Rating to =
              reliability == null && credibility == null
                  ? null
                  : new Rating(id, reliability, credibility, by, act.at().toLocalDate());
          if (document.apply(new BriefingEdit.Rate(act, id, words, now, to))) {
            String brief = EditWords.brief(words);
            host.say(
                to == null
                    ? messages.text("rating.said.none", by, brief)
                    : messages.text("rating.said", by, to.code(), brief));
          }
        });
  }

  /// Returns the words that an estimate is not rated, or null when it is, which the card says
  /// itself.
  private @Nullable Node unrated(Estimate estimate) {
    if (shown.knowledgeProperty().get() == null || rating(estimate) != null) {
      return null;
    }
    WrappedLabel none = new WrappedLabel(messages.text("rating.none"), "soft");
    none.setId("card-unrated");
    Button ask = new ActionButton(rate, messages.text("rating.card"), null);
    ask.setId("card-rate");
    ask.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(none, ask);
    row.getStyleClass().add("card-asking");
    return row;
  }

  @Override
  public List<CardRow> cardRows() {
    // The card is made anew with the ratings themselves, which it shows.
    return List.of(
        new CardRow(messages.text("card.rating"), this::unrated, new SimpleObjectProperty<>()));
  }
}
