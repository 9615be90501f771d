// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.name;

import org.briefingviewer.model.Agent;

/// A name in a sentence.
///
/// @param from its place in the sentence
/// @param word the number of its last word
public record NamedAgent(int from, int to, int word, Agent agent, AgentClass kind) {}
