// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// An agent's part in an attribution chain, nearest to the reader first.
public enum AgentRole {
  PUBLISHER,
  RELAYER,
  SPOKESPERSON,
  ESTIMATOR,
  ANALYST,
  EVIDENCE
}
