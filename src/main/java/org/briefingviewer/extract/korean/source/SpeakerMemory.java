// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.name.AgentClass;
import org.briefingviewer.extract.korean.name.NamedAgent;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.model.Agent;
import org.jspecify.annotations.Nullable;

/// Who has spoken so far in a text, so that 그는, 통신은, 이 관계자는 and 한 의원은 are whoever they point back
/// to.
final class SpeakerMemory {
  private static final int NEAR = 4;
  private static final Pattern TOGETHER = Pattern.compile("[과와·] ?| 및 ");
  private final KoreanWords words;
  private final List<Spoken> spoken = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private List<KoreanVoice> last = List.of();
  private int lastSentence = -2;

  private record Spoken(NamedAgent name, int sentence) {}

  /// @param words `agents.tsv`
  SpeakerMemory(KoreanWords words) {
    this.words = words;
  }

  /// Notes who gives what a sentence says.
  void spoke(List<KoreanVoice> voices, int sentence) {
    for (KoreanVoice voice : voices) {
      String name = voice.name().agent().name();
      spoken.add(new Spoken(voice.name(), sentence));
      known.add(name.substring(name.lastIndexOf(' ') + 1));
    }
    last = voices;
    lastSentence = sentence;
  }

  /// Tells whether somebody spoke whose name ends with a word, or is that word.
  boolean knows(String word) {
    return known.contains(word);
  }

  /// Returns those who gave what the sentence before says; none where nobody did.
  List<KoreanVoice> before(int sentence) {
    return sentence - lastSentence == 1 ? last : List.of();
  }

  /// Returns those who spoke last, where that was not long ago.
  List<KoreanVoice> recent(int sentence) {
    return sentence - lastSentence <= NEAR ? last : List.of();
  }

  /// Returns whom a name stands for: the same, or the one it points back to; null where it points
  /// to nobody that is known.
  @Nullable NamedAgent resolved(NamedAgent named, String words, int sentence) {
    String head = words.substring(words.lastIndexOf(' ') + 1);
    if (this.words.is("BACK_PERSON", words)) {
      return back(named, AgentClass.PERSON, "", sentence);
    }
    if (this.words.is("BACK_MEDIUM", words)) {
      return medium(named, sentence);
    }
    int blank = words.indexOf(' ');
    String first = blank < 0 ? "" : words.substring(0, blank);
    if (this.words.is("BACK_SAME", first)) {
      NamedAgent same = back(named, named.kind(), head, sentence);
      if (same == null && this.words.is("GENERIC", head)) {
        same = back(named, named.kind(), "", sentence);
      }
      return same == null ? named : same;
    }
    if (this.words.is("SEVERAL", first)) {
      NamedAgent same = together(named, head, sentence);
      return same == null ? named : same;
    }
    if (named.kind() == AgentClass.PERSON && first.length() == 1) {
      NamedAgent full = titled(named, first, head);
      return full == null ? named : full;
    }
    return named;
  }

  /// "통신은": the last medium, one with a name before "한 방송".
  private NamedAgent medium(NamedAgent named, int sentence) {
    NamedAgent some = back(named, AgentClass.MEDIUM, "", sentence);
    for (Spoken each : spoken.reversed()) {
      String name = each.name().agent().name();
      int blank = name.indexOf(' ');
      boolean one = blank > 0 && words.is("ONE", name.substring(0, blank));
      if (sentence - each.sentence() > NEAR) {
        break;
      }
      if (each.name().kind() == AgentClass.MEDIUM && !one) {
        return as(named, each.name().agent());
      }
    }
    return some == null ? named : some;
  }

  private @Nullable NamedAgent back(NamedAgent named, AgentClass kind, String head, int sentence) {
    for (Spoken each : spoken.reversed()) {
      boolean near = sentence - each.sentence() <= NEAR;
      boolean same =
          each.name().kind() == kind
              || (kind == AgentClass.PERSON && each.name().kind() == AgentClass.UNNAMED);
      if (near && same && each.name().agent().name().endsWith(head)) {
        return as(named, each.name().agent());
      }
    }
    return null;
  }

  /// "두 의원": those who were named together.
  private @Nullable NamedAgent together(NamedAgent named, String title, int sentence) {
    for (Spoken each : spoken.reversed()) {
      String name = each.name().agent().name();
      boolean near = sentence - each.sentence() <= NEAR;
      if (near && name.endsWith(title) && TOGETHER.matcher(name).find()) {
        return as(named, each.name().agent());
      }
    }
    return null;
  }

  /// "한 의원": the member whose family name it is, not "a member".
  private @Nullable NamedAgent titled(NamedAgent named, String family, String title) {
    for (Spoken each : spoken.reversed()) {
      Agent agent = each.name().agent();
      boolean person = each.name().kind() == AgentClass.PERSON && agent.name().endsWith(title);
      for (String part : agent.name().split("[ ·]", -1)) {
        if (person && part.length() == 3 && part.startsWith(family)) {
          boolean several = agent.name().indexOf('·') >= 0;
          Agent one = several ? Agent.named(part + " " + title, agent.kind()) : agent;
          return as(named, one);
        }
      }
    }
    return null;
  }

  private static NamedAgent as(NamedAgent named, Agent agent) {
    return new NamedAgent(named.from(), named.to(), named.word(), agent, named.kind());
  }
}
