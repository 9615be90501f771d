// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.briefingviewer.correct.EstimateDraft;
import org.briefingviewer.correct.TypedField;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.ui.field.FittingLine;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.field.WordedChoice;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.wording.Messages;

/// Words of the text of which an estimate may have several: its hedges, each with its kind, or what
/// is also said. Each can be taken out; more are typed or selected in the text, and added by Enter.
final class WordSection extends VBox {
  /// How far before the number words stand that say how near it is, in UTF-16 code units.
  private static final int BESIDE = 2;

  private final EditorContext of;
  private final TypedField field;
  private final Messages messages;
  private final String id;

  /// @param field `HEDGE` or `CAVEAT`
  WordSection(EditorContext of, TypedField field) {
    this.of = of;
    this.field = field;
    this.messages = of.messages();
    this.id = field == TypedField.HEDGE ? "hedge" : "caveat";
    getStyleClass().add("word-section");
    fill();
  }

  private void fill() {
    getChildren().clear();
    EstimateDraft draft = of.draft();
    List<String> said =
        field == TypedField.HEDGE
            ? draft.now().quantity().hedges().stream().map(HedgeCue::words).toList()
            : draft.now().alsoSaid().stream().map(EvidenceQuote::words).toList();
    for (int i = 0; i < said.size(); i++) {
      getChildren().add(line(said.get(i), i));
    }
    String begun = draft.typed().getOrDefault(field, "");
    PickField add =
        new PickField(
            of,
            id + "-add",
            messages.text("correct." + id + ".add"),
            begun,
            draft.now().span().start(),
            (words, place) -> of.change(now -> now.type(field, words, "")));
    add.setPromptText(messages.text("correct." + id + ".add"));
    add.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && add.place() != null) {
            add(add.place());
            event.consume();
          }
        });
    getChildren().add(add);
  }

  private FittingLine line(String words, int at) {
    ScriptedText said = new ScriptedText(of.fonts(), messages.text("quoted", words), "plain");
    said.setMinWidth(0);
    HBox line = new HBox();
    line.getStyleClass().add("word-line");
    if (field == TypedField.HEDGE) {
      WordedChoice<HedgeKind> kind =
          new WordedChoice<>(
              id + "-kind-" + at,
              messages.text("correct.hedge.kind"),
              List.of(HedgeKind.values()),
              of.draft().now().quantity().hedges().get(at).kind(),
              messages::text,
              chosen -> kind(at, chosen));
      kind.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(kind);
    }
    Button out = new SheetButton(id + "-remove-" + at, "×", () -> remove(at));
    out.getStyleClass().add("sign");
    out.setAccessibleText(messages.text("correct.words.remove", words));
    line.getChildren().add(out);
    return new FittingLine(said, line, said);
  }

  private void kind(int at, HedgeKind kind) {
    List<HedgeCue> cues = new ArrayList<>(of.draft().now().quantity().hedges());
    HedgeCue cue = cues.get(at);
    cues.set(at, new HedgeCue(cue.span(), cue.words(), kind));
    of.change(draft -> draft.hedged(cues));
  }

  private void add(TextSpan place) {
    String words = place.of(of.text().text());
    of.change(draft -> added(draft.type(field, "", ""), place, words));
    rebuild(id + "-add");
  }

  private EstimateDraft added(EstimateDraft draft, TextSpan place, String words) {
    if (field == TypedField.CAVEAT) {
      List<EvidenceQuote> quotes = new ArrayList<>(draft.now().alsoSaid());
      quotes.add(new EvidenceQuote(draft.articleId(), place, words));
      return draft.alsoSaid(quotes);
    }
    int gap = draft.now().span().start() - place.end();
    HedgeKind kind = gap >= 0 && gap <= BESIDE ? HedgeKind.APPROXIMATOR : HedgeKind.EVIDENTIAL;
    List<HedgeCue> cues = new ArrayList<>(draft.now().quantity().hedges());
    cues.add(new HedgeCue(place, words, kind));
    return draft.hedged(cues);
  }

  private void remove(int at) {
    of.change(
        draft -> {
          if (field == TypedField.CAVEAT) {
            List<EvidenceQuote> quotes = new ArrayList<>(draft.now().alsoSaid());
            quotes.remove(at);
            return draft.alsoSaid(quotes);
          }
          List<HedgeCue> cues = new ArrayList<>(draft.now().quantity().hedges());
          cues.remove(at);
          return draft.hedged(cues);
        });
    rebuild(id + "-add");
  }

  private void rebuild(String focus) {
    fill();
    Node next = lookup("#" + focus);
    if (next != null) {
      next.requestFocus();
    }
  }
}
