// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// Whether a figure is the amount of a change, and which way: "rose 4 percent".
public enum ChangeDirection {
  NONE,
  UP,
  DOWN
}
