// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.message.Messages;
import org.jspecify.annotations.Nullable;

/// The attribution chain as rows of the card, one a link, nearest to the reader first. Gaps are
/// boxes of their own, beside the link they belong to or in a row.
final class ChainRows {
  private final ReadingSession session;
  private final Messages messages;
  private final PanelText text;

  ChainRows(ReadingSession session, Messages messages, PanelText text) {
    this.text = text;
    this.session = session;
    this.messages = messages;
  }

  /// Adds the rows of `chain`.
  void addTo(CardRows rows, AttributionChain chain) {
    List<ChainElement> elements = chain.elements();
    for (int i = 0; i < elements.size(); i++) {
      switch (elements.get(i)) {
        case ChainLink link -> {
          ChainGap gap = i + 1 < elements.size() ? gapOf(link, elements.get(i + 1)) : null;
          addLink(rows, link, gap);
          i += gap == null ? 0 : 1;
        }
        case ChainGap gap -> rows.add(role(gap.role()), gap(gap.kind(), gap.role()), null);
      }
    }
    if (elements.isEmpty()) {
      rows.add(
          messages.text("card.source"),
          gap(ChainGap.Kind.SOURCE_NOT_STATED, AgentRole.ESTIMATOR),
          null);
    }
  }

  private static @Nullable ChainGap gapOf(ChainLink link, ChainElement next) {
    return next instanceof ChainGap gap
            && gap.role() == link.role()
            && gap.kind() == ChainGap.Kind.NOT_NAMED
        ? gap
        : null;
  }

  private void addLink(CardRows rows, ChainLink link, @Nullable ChainGap gap) {
    boolean unnamed = gap != null || link.agent().kind() == Agent.Kind.UNNAMED;
    VBox value = new VBox(agent(link));
    value.getStyleClass().add("link");
    if (unnamed) {
      value.getChildren().add(gap(ChainGap.Kind.NOT_NAMED, link.role()));
    }
    rows.add(role(link.role()), value, basis(link.basis()));
  }

  private Node agent(ChainLink link) {
    ScriptedText name = text.words(link.agent().name(), "agent");
    VBox names = new VBox(name);
    names.getStyleClass().add("agent-names");
    for (String spelling : AgentWords.nativeNames(link.agent())) {
      name.append("  " + spelling, "soft");
    }
    EvidenceQuote passage = passage(link);
    if (passage == null) {
      return names;
    }
    Pressable pressable =
        new Pressable(
            messages.text("card.link.show", role(link.role()), spoken(link)),
            () -> session.showPassage(passage),
            names);
    pressable.getStyleClass().add("agent-press");
    return pressable;
  }

  private String spoken(ChainLink link) {
    String names =
        Stream.concat(Stream.of(link.agent().name()), AgentWords.nativeNames(link.agent()).stream())
            .collect(Collectors.joining(", "));
    return names + ", " + messages.text(link.basis());
  }

  /// Returns the words that name the agent, or those that say that somebody says so.
  private @Nullable EvidenceQuote passage(ChainLink link) {
    TextSpan span = link.mention() == null ? link.cue() : link.mention();
    MarkedArticle shown = session.markedArticle();
    if (span == null || shown == null || span.end() > shown.article().text().length()) {
      return null;
    }
    return new EvidenceQuote(shown.article().id(), span, span.of(shown.article().text()));
  }

  private Label basis(Basis basis) {
    return PanelText.single(
        messages.text(basis), "basis", basis == Basis.STATED ? "stated" : "inferred");
  }

  private Label gap(ChainGap.Kind kind, AgentRole role) {
    boolean experts = kind == ChainGap.Kind.NOT_NAMED && role == AgentRole.ANALYST;
    return PanelText.wrapping(
        messages.text("gap." + kind.name() + (experts ? ".ANALYST" : "")), "gap");
  }

  private String role(AgentRole role) {
    return messages.text(role);
  }
}
