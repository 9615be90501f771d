// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.ui.field.ChipFlow;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.part.PressableBox;
import org.briefingviewer.ui.place.CardPlace;
import org.briefingviewer.ui.place.CardPlaces;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.briefingviewer.wording.name.AgentWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.jspecify.annotations.Nullable;

/// The attribution chain as chips, one behind the other, nearest to the reader first. Gaps are
/// chips of another look, beside the link they belong to or at their place. A chip that is pressed
/// shows its words in the text, and lets its link be corrected.
final class ChainRows {
  private final ShownArticle reading;
  private final ReaderMoves moves;
  private final Messages messages;
  private final NameWords names;
  private final PanelText text;
  private final CardPlaces places;

  ChainRows(
      ShownArticle reading,
      ReaderMoves moves,
      Messages messages,
      PanelText text,
      CardPlaces places) {
    this.text = text;
    this.reading = reading;
    this.moves = moves;
    this.messages = messages;
    this.places = places;
    this.names = new NameWords(messages);
  }

  /// Returns the chips of `chain`, with the doubt about its source.
  VBox of(EstimatePart.Chain part) {
    AttributionChain chain = part.chain();
    SourceDoubt doubt = chain.doubt();
    ChainLink doubted = doubt == null ? null : chain.speaker();
    List<ChainElement> elements = chain.elements();
    List<Node> chips = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      CardPlace place = new CardPlace(ClaimField.CHAIN, i);
      chips.add(
          switch (elements.get(i)) {
            case ChainLink link -> link(link, part, place, link.equals(doubted));
            case ChainGap gap -> gap(gap, place);
          });
      if (elements.get(i) instanceof ChainLink link && unnamed(link, elements, i)) {
        chips.add(gapLabel(new ChainGap(link.role(), GapKind.NOT_NAMED)));
      }
    }
    if (elements.isEmpty()) {
      chips.add(gap(chain.sourceGap(), new CardPlace(ClaimField.CHAIN)));
    }
    VBox rows = new VBox(new ChipFlow(chips));
    rows.getStyleClass().add("chain-rows");
    if (doubt != null) {
      rows.getChildren().add(doubt(doubt));
    }
    return rows;
  }

  /// An agent without a name, of which the chain itself does not say in the next place that it has
  /// none, or whose it is.
  private static boolean unnamed(ChainLink link, List<ChainElement> elements, int at) {
    ChainElement next = at + 1 < elements.size() ? elements.get(at + 1) : null;
    boolean told =
        switch (next) {
          case ChainGap gap -> gap.role() == link.role() && gap.kind() == GapKind.NOT_NAMED;
          case ChainLink named -> named.role() == link.role();
          case null -> false;
        };
    return link.agent().kind() == AgentKind.UNNAMED && !told;
  }

  private ScriptedText doubt(SourceDoubt doubt) {
    Agent other = doubt.runnerUp();
    String words =
        other == null
            ? messages.text("card.unsure.nobody")
            : messages.text("card.unsure.perhaps", names.of(other.name()));
    String said = messages.text(EstimateField.SOURCE) + " · " + words;
    return CardRows.unsure(text, said, messages);
  }

  /// The name with its first spelling in another script. Who reports, relays or estimates is told
  /// by the order and the weight; another part in the chain, by its word.
  private PressableBox link(
      ChainLink link, EstimatePart.Chain part, CardPlace place, boolean unsure) {
    boolean estimates = link.role() == AgentRole.ESTIMATOR;
    String name = names.of(link.agent());
    ScriptedText words = text.words(part(link.role()), "soft");
    if (estimates && !unsure) {
      words.appendStrong(name, "agent");
    } else {
      words.append(name, unsure ? "unsure" : "agent");
    }
    AgentWords.nativeNames(link.agent()).stream()
        .filter(spelling -> AgentWords.scriptClass(name).equals("latin"))
        .limit(1)
        .forEach(spelling -> words.append("  " + names.of(spelling), "soft"));
    boolean given = part.given(link);
    if (link.basis() == Basis.INFERRED) {
      words.append(" " + messages.text(given ? "card.link.given" : "card.link.inferred"), "soft");
    }
    EvidenceQuote passage = passage(link);
    Runnable show =
        () -> {
          if (passage != null) {
            moves.passBy(passage);
          }
        };
    PressableBox chip = chip(place, place.at(), words, spoken(link, given), show);
    chip.getStyleClass().addAll("chip-link", estimates ? "chip-estimator" : "chip-other");
    if (link.basis() == Basis.INFERRED && !given) {
      chip.getStyleClass().add("chip-inferred");
    }
    Tooltip.install(chip, new Tooltip(spoken(link, given)));
    return chip;
  }

  private String part(AgentRole role) {
    return switch (role) {
      case PUBLISHER, RELAYER, ESTIMATOR -> "";
      case SPOKESPERSON, ANALYST, EVIDENCE -> messages.text(role) + " ";
    };
  }

  private PressableBox chip(
      CardPlace place, int at, ScriptedText words, String spoken, Runnable show) {
    HBox line = new HBox(words, places.digit(place));
    line.getStyleClass().add("chip-line");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    if (at > 0) {
      line.getChildren().addFirst(PanelText.single("←", "soft"));
    }
    PressableBox chip = places.pressable(place, spoken, show, line);
    chip.getStyleClass().add("chip");
    return chip;
  }

  private String spoken(ChainLink link, boolean given) {
    String spoken =
        Stream.concat(Stream.of(link.agent().name()), AgentWords.nativeNames(link.agent()).stream())
            .map(names::of)
            .collect(Collectors.joining(", "));
    return messages.text(link.role())
        + " "
        + spoken
        + ", "
        + (given ? messages.text("card.link.given.spoken") : messages.text(link.basis()));
  }

  /// Returns the words that name the agent, or those that say that somebody says so.
  private @Nullable EvidenceQuote passage(ChainLink link) {
    TextSpan span = link.mention() == null ? link.cue() : link.mention();
    MarkedArticle shown = reading.markedArticle();
    if (span == null || shown == null || span.end() > shown.article().text().length()) {
      return null;
    }
    return new EvidenceQuote(shown.article().id(), span, span.of(shown.article().text()));
  }

  private PressableBox gap(ChainGap gap, CardPlace place) {
    String words = words(gap);
    HBox line = new HBox(PanelText.wrapping(words, "gap-words"), places.digit(place));
    line.getStyleClass().add("chip-line");
    PressableBox chip = places.pressable(place, words, () -> {}, line);
    chip.getStyleClass().addAll("chip", "gap");
    return chip;
  }

  private Label gapLabel(ChainGap gap) {
    Label label = PanelText.wrapping(words(gap), "gap", "gap-words");
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private String words(ChainGap gap) {
    return messages.text("gap." + gap.told());
  }
}
