// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.name;

/// What the last word of a name tells of whoever bears it.
public enum AgentClass {
  BODY,
  /// A body that acts as often as it speaks: an army, a state.
  WEAK,
  MEDIUM,
  PERSON,
  UNNAMED,
  /// What is read.
  RECORD
}
