// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.data;

import java.util.HashMap;
import java.util.Map;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.SourceDoubt;

/// The agents that an article and its briefing know: data names some without their other names.
final class ArticleAgents {
  private ArticleAgents() {}

  /// Returns them by their ids, the article's own before the briefing's.
  static Map<String, Agent> byId(Findings findings, Knowledge knowledge) {
    Map<String, Agent> known = new HashMap<>();
    findings.assessors().forEach(agent -> known.putIfAbsent(agent.id(), agent));
    for (Claim claim : findings.claims()) {
      claim.chain().links().forEach(link -> known.putIfAbsent(link.agent().id(), link.agent()));
      SourceDoubt doubt = claim.chain().doubt();
      if (doubt != null && doubt.runnerUp() != null) {
        known.putIfAbsent(doubt.runnerUp().id(), doubt.runnerUp());
      }
    }
    knowledge.agents().forEach(agent -> known.putIfAbsent(agent.id(), agent));
    return known;
  }
}
