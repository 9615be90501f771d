// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.carry;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.correct.CorrectionCarrier;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.field.ActionButton;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// Carrying a correction to the other proposals that say the same wrong thing.
public final class CarryPart extends WindowPart {
  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final CorrectionCarrier carrying;
  private final EditorName signing;
  private final Action undo;
  private final Action carry;

  /// @param undo takes back whatever was done last
  public CarryPart(WindowContext of, PartHost host, EditorName signing, Action undo) {
    super(of, host);
    this.shown = of.bench().shown();
    this.choice = of.bench().choice();
    this.carrying = of.bench().correcting().carrying();
    this.signing = signing;
    this.undo = undo;
    carry =
        commands.add(
            Group.EDITING,
            "carry.command",
            this::look,
            Bindings.createBooleanBinding(
                carrying::offered,
                choice.articleProperty(),
                choice.estimateProperty(),
                of.bench().document().undoableProperty()),
            "Shift+C");
  }

  private void look() {
    carrying.look(this::show, () -> host.say(messages.text("carry.nothing")));
  }

  private void show(CorrectionCarrier.Look look) {
    CarryWords words = new CarryWords(shown, messages);
    if (look.equals().isEmpty()) {
      host.say(messages.text("carry.none", words.before(look.correction())));
      return;
    }
    CarrySheet sheet =
        new CarrySheet(
            look,
            words,
            messages,
            chosen -> {
              signing.as(
                  by -> {
                    host.closeSheet();
                    carry(look, chosen, by);
                  });
            },
            host::closeSheet);
    host.showSheet(messages.text("carry.title"), sheet);
    sheet.focusFirst();
  }

  private void carry(CorrectionCarrier.Look look, List<CorrectionCarrier.Equal> chosen, String by) {
    if (carrying.carry(look.correction(), chosen, by)) {
      host.say(
          messages.text("carry.said", chosen.size(), by, undo.getAccelerator().getDisplayText()));
    }
  }

  /// Only where a person corrected this very one.
  private @Nullable Node button(Estimate estimate) {
    if (!estimate.review().correctedByReading()) {
      return null;
    }
    ActionButton button = new ActionButton(carry, messages.text("carry.card"), null);
    button.setId("card-carry");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return new HBox(button);
  }

  @Override
  public List<CardRow> cardRows() {
    return List.of(
        new CardRow(messages.text("carry.ask"), this::button, new SimpleObjectProperty<>()));
  }
}
