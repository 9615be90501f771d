// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.graphics;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.plate.BriefingPlates;
import org.briefingviewer.page.plate.EstimatePlates;
import org.briefingviewer.page.plate.NamedPlate;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.CardAction;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.controlsfx.control.action.Action;

/// Pictures: of the chosen estimate, of the ties and of the events.
public final class FiguresPart extends WindowPart {
  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final PlateExport taking;
  private final Action picture;

  public FiguresPart(WindowContext of, PartHost host, NodeCamera camera) {
    super(of, host);
    this.shown = of.bench().shown();
    this.choice = of.bench().choice();
    this.taking = new PlateExport(messages, fonts, of.desk(), host, camera);
    ObservableValue<Boolean> chosen = choice.estimateProperty().isNotNull();
    ObservableValue<Boolean> known = shown.knowledgeProperty().isNotNull();
    ObservableValue<Boolean> events =
        Bindings.createBooleanBinding(this::hasEvents, shown.knowledgeProperty());
    picture =
        commands.add(Command.Group.FIGURES, "figures.command.picture", this::show, chosen, "P");
    commands.add(Command.Group.FIGURES, "figures.command.ties", this::showTies, known);
    commands.add(Command.Group.FIGURES, "figures.command.events", this::showEvents, events);
  }

  @Override
  public List<CardAction> onCard() {
    return List.of(
        new CardAction("card-picture", messages.text("figures.card.picture"), picture, false));
  }

  private boolean hasEvents() {
    Knowledge known = shown.knowledgeProperty().get();
    return known != null
        && known.events().stream()
            .anyMatch(event -> event.review().state() != ReviewState.REJECTED);
  }

  private void show() {
    MarkedArticle marked = choice.markedArticle();
    Briefing briefing = shown.briefing();
    Estimate chosen = choice.estimateProperty().get();
    if (marked == null || briefing == null || chosen == null) {
      return;
    }
    EstimatePlates plates = new EstimatePlates(marked, briefing, messages);
    List<NamedPlate> fitting = plates.of(chosen);
    String title = messages.text("figures.title", plates.words(chosen));
    if (fitting.isEmpty()) {
      host.showSheet(title, sentence(plates.reason(chosen)));
    } else {
      show(title, fitting);
    }
  }

  private static Region sentence(String words) {
    WrappedLabel label = new WrappedLabel(words);
    label.setId("picture-none");
    label.getStyleClass().add("picture-none");
    return label;
  }

  /// Shows pictures on a sheet, to copy and to save.
  public void show(String title, List<NamedPlate> plates) {
    host.showSheet(title, new PlateSheet(plates, messages, fonts, taking));
  }

  private void showTies() {
    Briefing briefing = shown.briefing();
    if (briefing != null) {
      NamedPlate plate = new BriefingPlates(briefing, messages).ties();
      show(messages.text("figures.command.ties"), List.of(plate));
    }
  }

  private void showEvents() {
    Briefing briefing = shown.briefing();
    if (briefing != null && hasEvents()) {
      NamedPlate plate = new BriefingPlates(briefing, messages).events();
      show(messages.text("figures.command.events"), List.of(plate));
    }
  }
}
