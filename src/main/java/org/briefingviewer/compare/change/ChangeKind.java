// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.change;

/// What became of something.
public enum ChangeKind {
  ADDED,
  GONE,
  CHANGED,
  /// It says the same at another place.
  MOVED
}
