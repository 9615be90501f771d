// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.korean.name.AgentClass;
import org.briefingviewer.extract.korean.name.KoreanNames;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.SourceDoubt;

/// Makes the chain of those who give a figure: publisher ← who passes on ← who estimates ← what it
/// is read from, with a gap for what the text leaves out.
public final class ChainMaker {
  private final KoreanNames names;

  ChainMaker(KoreanNames names) {
    this.names = names;
  }

  /// Returns the chain of a figure of `article`.
  ///
  /// @param voices nearest to the reader first; nobody where there are none
  /// @param unsure whether it may be somebody else's
  public AttributionChain chain(Article article, List<KoreanVoice> voices, boolean unsure) {
    List<ChainElement> elements = new ArrayList<>();
    publisher(article, elements);
    if (voices.isEmpty()) {
      elements.add(new ChainGap(AgentRole.ESTIMATOR, GapKind.SOURCE_NOT_STATED));
      return new AttributionChain(elements);
    }
    boolean grounded = false;
    int last = last(voices);
    for (int i = 0; i < voices.size(); i++) {
      KoreanVoice voice = voices.get(i);
      AgentRole role = role(voice, i == last);
      grounded |= role == AgentRole.EVIDENCE;
      Basis basis = voice.inferred() ? Basis.INFERRED : Basis.STATED;
      elements.add(new ChainLink(voice.name().agent(), role, basis, voice.mention(), voice.cue()));
      if (voice.name().agent().kind() == AgentKind.UNNAMED) {
        elements.add(new ChainGap(role, GapKind.NOT_NAMED));
      }
    }
    if (!grounded) {
      elements.add(new ChainGap(AgentRole.EVIDENCE, GapKind.EVIDENCE_NOT_STATED));
    }
    boolean inferred = unsure || voices.stream().anyMatch(KoreanVoice::inferred);
    return new AttributionChain(elements, inferred ? new SourceDoubt(null) : null);
  }

  /// The last who is no record holds the figure.
  private static int last(List<KoreanVoice> voices) {
    int last = voices.size() - 1;
    while (last > 0 && voices.get(last).name().kind() == AgentClass.RECORD) {
      last--;
    }
    return last;
  }

  private AgentRole role(KoreanVoice voice, boolean holds) {
    AgentClass kind = voice.name().kind();
    if (kind == AgentClass.RECORD) {
      return AgentRole.EVIDENCE;
    }
    if (kind == AgentClass.MEDIUM || names.medium(voice.name().agent())) {
      return AgentRole.RELAYER;
    }
    boolean body =
        voice.name().agent().kind() == AgentKind.BODY
            || voice.name().agent().kind() == AgentKind.STATE;
    return holds && (body || voice.estimates()) ? AgentRole.ESTIMATOR : AgentRole.SPOKESPERSON;
  }

  private void publisher(Article article, List<ChainElement> elements) {
    String publisher = article.publication().publisher();
    if (publisher == null && article.dateline() != null) {
      publisher = article.dateline().agency();
    }
    if (publisher != null) {
      elements.add(
          new ChainLink(names.publisher(publisher), AgentRole.PUBLISHER, Basis.STATED, null, null));
    }
  }
}
