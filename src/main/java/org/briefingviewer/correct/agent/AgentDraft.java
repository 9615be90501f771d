// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.jspecify.annotations.Nullable;

/// What a person makes of an agent.
///
/// @param aliases as typed: "ko: 항만청; HO", a language before the colon where it is known
public record AgentDraft(AgentUse use, String name, AgentKind kind, String aliases) {
  /// The tag of no language.
  private static final String ANY = "und";

  private static final Pattern TAGGED =
      Pattern.compile("([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\s*:\\s*(.+)");

  /// Begins with an agent as it is.
  public static AgentDraft of(AgentUse use) {
    return new AgentDraft(
        use, use.agent().name(), use.agent().kind(), typed(use.agent().aliases()));
  }

  private static String typed(List<Alias> aliases) {
    return aliases.stream()
        .map(
            alias ->
                alias.language().equals(ANY)
                    ? alias.name()
                    : alias.language() + ": " + alias.name())
        .collect(Collectors.joining("; "));
  }

  /// Returns the other spellings that are typed.
  public List<Alias> spellings() {
    List<Alias> found = new ArrayList<>();
    for (String one : aliases.split(";", -1)) {
      String words = one.strip();
      Matcher tagged = TAGGED.matcher(words);
      if (tagged.matches()) {
        found.add(new Alias(tagged.group(2).strip(), tagged.group(1)));
      } else if (!words.isEmpty()) {
        found.add(new Alias(words, ANY));
      }
    }
    return found;
  }

  public Agent agent() {
    return new Agent(use.agent().id(), name.strip(), kind, spellings());
  }

  /// Returns the edit that makes it so, or null when it is so already or has no name.
  public BriefingEdit.@Nullable ReviseAgents edit(Act act) {
    return name.isBlank() || agent().equals(use.agent())
        ? null
        : new BriefingEdit.ReviseAgents(act, List.of(use.agent()), agent());
  }

  /// Returns the edit by which it and another one are one, whose name becomes a spelling of it.
  public BriefingEdit.ReviseAgents merge(Act act, Agent other) {
    Agent kept = agent();
    List<Alias> all = new ArrayList<>(kept.aliases());
    all.add(new Alias(other.name(), ANY));
    all.addAll(other.aliases());
    List<Alias> spellings =
        all.stream().filter(alias -> !alias.name().equals(kept.name())).distinct().toList();
    return new BriefingEdit.ReviseAgents(
        act,
        List.of(use.agent(), other),
        new Agent(kept.id(), kept.name(), kept.kind(), spellings));
  }

  /// Returns the edit by which all that it assesses is of another side, or null when nothing
  /// changes. Nobody has read those states by that: whether they are checked stays as it is.
  ///
  /// @param side the state for which it speaks, or null
  public BriefingEdit.@Nullable Amend sides(Act act, @Nullable String side) {
    List<Amendment> amendments = new ArrayList<>();
    for (TieState state : use.states()) {
      if (!Objects.equals(state.side(), side)) {
        amendments.add(new Amendment(state.articleId(), state, state.on(side)));
      }
    }
    return amendments.isEmpty() ? null : new BriefingEdit.Amend(act, amendments);
  }
}
