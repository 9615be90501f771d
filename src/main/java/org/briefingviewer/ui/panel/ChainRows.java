// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.part.Pressable;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.name.AgentWords;
import org.briefingviewer.wording.name.NameWords;
import org.jspecify.annotations.Nullable;

/// The attribution chain as rows of the card, one a link, nearest to the reader first. Gaps are
/// boxes of their own, beside the link they belong to or in a row.
final class ChainRows {
  private final ShownArticle reading;
  private final ReaderMoves moves;
  private final Messages messages;
  private final NameWords names;
  private final PanelText text;

  ChainRows(ShownArticle reading, ReaderMoves moves, Messages messages, PanelText text) {
    this.text = text;
    this.reading = reading;
    this.moves = moves;
    this.messages = messages;
    this.names = new NameWords(messages);
  }

  /// Returns the rows of `chain`, with the doubt about its source.
  CardRows of(AttributionChain chain) {
    CardRows rows = new CardRows(text);
    rows.getStyleClass().add("chain-rows");
    SourceDoubt doubt = chain.doubt();
    ChainLink doubted = doubt == null ? null : chain.speaker();
    addLinks(rows, chain.elements(), doubted, doubt);
    if (doubt != null && doubted == null) {
      addDoubt(rows, doubt);
    }
    return rows;
  }

  private void addLinks(
      CardRows rows,
      List<ChainElement> elements,
      @Nullable ChainLink doubted,
      @Nullable SourceDoubt doubt) {
    for (int i = 0; i < elements.size(); i++) {
      switch (elements.get(i)) {
        case ChainLink link -> {
          ChainGap gap = i + 1 < elements.size() ? gapOf(link, elements.get(i + 1)) : null;
          addLink(rows, link, gap, link.equals(doubted));
          if (doubt != null && link.equals(doubted)) {
            addDoubt(rows, doubt);
          }
          i += gap == null ? 0 : 1;
        }
        case ChainGap gap -> rows.add(role(gap.role()), framed(gap.kind(), gap.role()));
      }
    }
    if (elements.isEmpty()) {
      rows.add(
          messages.text("card.source"),
          framed(ChainGap.Kind.SOURCE_NOT_STATED, AgentRole.ESTIMATOR));
    }
  }

  /// A doubt stands under the link that it is about, or last where there is none.
  private void addDoubt(CardRows rows, SourceDoubt doubt) {
    Agent other = doubt.runnerUp();
    String words =
        other == null
            ? messages.text("card.unsure.nobody")
            : messages.text("card.unsure.perhaps", names.of(other.name()));
    rows.add(messages.text(EstimateField.SOURCE), words, "warning");
  }

  private static @Nullable ChainGap gapOf(ChainLink link, ChainElement next) {
    return next instanceof ChainGap gap
            && gap.role() == link.role()
            && gap.kind() == ChainGap.Kind.NOT_NAMED
        ? gap
        : null;
  }

  /// What is missing of a link or inferred stands beside its name: a name as the text states it
  /// needs no mark.
  private void addLink(CardRows rows, ChainLink link, @Nullable ChainGap gap, boolean unsure) {
    Region agent = agent(link, unsure);
    agent.setMinWidth(0);
    HBox.setHgrow(agent, Priority.ALWAYS);
    VBox marks = new VBox();
    if (gap != null || link.agent().kind() == Agent.Kind.UNNAMED) {
      marks.getChildren().add(gap(ChainGap.Kind.NOT_NAMED, link.role()));
    }
    if (link.basis() == Basis.INFERRED) {
      marks.getChildren().add(PanelText.single(messages.text(link.basis()), "basis", "inferred"));
    }
    HBox value = new HBox(agent);
    if (!marks.getChildren().isEmpty()) {
      marks.getStyleClass().add("link-marks");
      marks.setMinWidth(Region.USE_PREF_SIZE);
      value.getChildren().add(marks);
    }
    value.getStyleClass().add("link");
    rows.add(role(link.role()), value);
  }

  private Region agent(ChainLink link, boolean unsure) {
    ScriptedText name = text.words(names.of(link.agent().name()), unsure ? "unsure" : "agent");
    VBox spellings = new VBox(name);
    spellings.getStyleClass().add("agent-names");
    for (String spelling : AgentWords.nativeNames(link.agent())) {
      name.append("  " + names.of(spelling), "soft");
    }
    EvidenceQuote passage = passage(link);
    if (passage == null) {
      return spellings;
    }
    Pressable pressable =
        new Pressable(
            messages.text("card.link.show", role(link.role()), spoken(link)),
            () -> moves.showPassage(passage),
            spellings);
    pressable.getStyleClass().add("agent-press");
    return pressable;
  }

  private String spoken(ChainLink link) {
    String spoken =
        Stream.concat(Stream.of(link.agent().name()), AgentWords.nativeNames(link.agent()).stream())
            .map(names::of)
            .collect(Collectors.joining(", "));
    return spoken + ", " + messages.text(link.basis());
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

  private Label gap(ChainGap.Kind kind, AgentRole role) {
    boolean experts = kind == ChainGap.Kind.NOT_NAMED && role == AgentRole.ANALYST;
    return PanelText.single(
        messages.text("gap." + kind.name() + (experts ? ".ANALYST" : "")), "gap");
  }

  /// A gap as wide as its words, in a row of its own.
  private HBox framed(ChainGap.Kind kind, AgentRole role) {
    HBox row = new HBox(gap(kind, role));
    row.getStyleClass().add("link-marks");
    return row;
  }

  private String role(AgentRole role) {
    return messages.text(role);
  }
}
