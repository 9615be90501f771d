// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.agents;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import org.briefingviewer.correct.agent.AgentDraft;
import org.briefingviewer.correct.agent.AlikeNames;
import org.briefingviewer.correct.tie.StateNames;
import org.briefingviewer.lexicon.StateList;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.agents.AgentUses;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.ui.agents.AgentsSheet.AgentActions;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.part.WindowContext;
import org.briefingviewer.ui.part.WindowPart;
import org.briefingviewer.wording.NameWords;
import org.jspecify.annotations.Nullable;

/// The agents of the briefing, in a sheet.
public final class AgentsPart extends WindowPart {
  private final ShownBriefing shown;
  private final ReaderMoves moves;
  private final Document document;
  private final AgentUses uses;
  private final EditorName signing;

  /// The sheet that was shown last, or null.
  private @Nullable AgentsSheet sheet;

  public AgentsPart(WindowContext of, PartHost host) {
    super(of, host);
    this.shown = of.bench().shown();
    this.moves = of.bench().moves();
    this.document = of.bench().document();
    this.uses = of.bench().agents();
    this.signing = new EditorName(of.settings(), messages, host);
    commands.add(
        Command.Group.BRIEFING,
        "agents.command",
        this::show,
        Bindings.createObjectBinding(
            () -> shown.knowledgeProperty().get() != null, shown.knowledgeProperty()),
        "Shortcut+Shift+A");
  }

  private void show() {
    Knowledge known = shown.knowledgeProperty().get();
    if (known == null) {
      return;
    }
    StateNames names = StateNames.of(messages.labelled(known.triangle()), StateList.read());
    AgentsSheet made =
        new AgentsSheet(shown, uses.usesProperty(), names, messages, fonts, new OfSheet());
    sheet = made;
    uses.gather();
    host.showSheet(messages.text("agents.title"), made);
    made.focusFirst();
  }

  private final class OfSheet implements AgentActions {
    /// The side first: the states that it is of are those of the agent as it was.
    @Override
    public void keep(AgentDraft draft, @Nullable String side, boolean sided) {
      signing.as(
          by -> {
            BriefingEdit sides = sided ? draft.sides(document.act(by), side) : null;
            BriefingEdit edit = draft.edit(document.act(by));
            boolean done = sides == null || document.apply(sides);
            if (done && (edit == null || document.apply(edit))) {
              said(by, draft);
            }
          });
    }

    private void said(String by, AgentDraft draft) {
      host.say(messages.text("agents.said", by, draft.agent().name()));
      uses.gather();
      AgentsSheet open = sheet;
      if (open != null) {
        open.focusFirst();
      }
    }

    @Override
    public void merge(AgentDraft draft, Agent other) {
      signing.as(
          by -> {
            if (document.apply(draft.merge(document.act(by), other))) {
              said(by, draft);
            }
          });
    }

    @Override
    public void show(EvidenceQuote place) {
      host.closeSheet();
      moves.showPassage(place);
    }
  }

  /// Tells of the names in an estimate's chain that look like another's; null where none does.
  private @Nullable Node alike(Estimate estimate) {
    uses.lookAtNames();
    AlikeNames alike = uses.alikeProperty().get();
    NameWords names = new NameWords(messages);
    List<String> told =
        estimate.chain().links().stream()
            .map(ChainLink::agent)
            .distinct()
            .flatMap(agent -> Stream.ofNullable(alike.of(agent)))
            .map(
                pair ->
                    messages.text(
                        "agents.alike.card", names.quoted(pair.name()), names.quoted(pair.other())))
            .toList();
    if (told.isEmpty()) {
      return null;
    }
    ScriptedText row = new ScriptedText(fonts, String.join("\n", told), "warning");
    row.setId("card-alike");
    return row;
  }

  @Override
  public List<CardRow> cardRows() {
    return List.of(
        new CardRow(messages.text("agents.alike.row"), this::alike, uses.alikeProperty()));
  }
}
