// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import org.briefingviewer.model.Agent;
import org.briefingviewer.model.TextSpan;

/// Somebody in a chain, before the parts are given out.
///
/// @param form whether it passes on, speaks, analyses or shows
record Voice(Agent agent, Form form, Cue.Kind kind, TextSpan mention, TextSpan cue) {

  /// What a voice can be in a chain.
  enum Form {
    MEDIUM,
    SPEAKER,
    /// "expert analysis": a record made by people.
    ANALYSIS,
    RECORD
  }

  /// Returns this voice in another form.
  Voice as(Form other) {
    return new Voice(agent, other, kind, mention, cue);
  }

  /// Whether it is a body or a state, which can hold a figure of its own.
  boolean body() {
    return agent.kind() == Agent.Kind.BODY || agent.kind() == Agent.Kind.STATE;
  }
}
