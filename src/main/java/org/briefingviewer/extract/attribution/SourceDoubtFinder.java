// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.weigh.SourceConfidence;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Says who else a figure may be of, where its source is unsure.
final class SourceDoubtFinder {

  /// How many sentences before the figure's a rival may stand.
  private static final int REACH = 1;

  private final AnalysedText text;
  private final AttributionIndex attributions;
  private final NameResolver names;
  private final SourceSignCollector signs;
  private final SourceConfidence confidence;

  SourceDoubtFinder(
      AnalysedText text,
      AttributionIndex attributions,
      NameResolver names,
      SourceSignCollector signs,
      SourceConfidence confidence) {
    this.text = text;
    this.attributions = attributions;
    this.names = names;
    this.signs = signs;
    this.confidence = confidence;
  }

  /// Returns the doubt whether `chain` has whoever gives the figure at `figure`.
  SourceDoubt of(TextSpan figure, AttributionChain chain) {
    Set<String> named = new HashSet<>();
    for (ChainLink link : chain.links()) {
      named.add(link.agent().id());
    }
    return new SourceDoubt(runnerUp(figure, named));
  }

  private @Nullable Agent runnerUp(TextSpan figure, Set<String> named) {
    Agent best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Attribution other : around(figure)) {
      if (other.kind() == Cue.Kind.CITING || other.source().overlaps(figure)) {
        continue;
      }
      Agent agent = names.resolve(other.source());
      double weight = confidence.weigh(signs.of(figure, other));
      if (!named.contains(agent.id()) && weight > most && !names.nobody(other.source())) {
        best = agent;
        most = weight;
      }
    }
    return best;
  }

  private List<Attribution> around(TextSpan figure) {
    Sentence here = text.sentenceAt(figure.start());
    List<Attribution> around =
        new ArrayList<>(AttributionIndex.near(attributions.in(here), figure));
    for (int s = here.index() - 1; s >= Math.max(0, here.index() - REACH); s--) {
      Sentence before = text.sentences().get(s);
      if (before.paragraph() == here.paragraph()) {
        around.addAll(AttributionIndex.near(attributions.in(before), figure));
      }
    }
    return around;
  }
}
