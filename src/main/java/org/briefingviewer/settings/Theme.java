// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

/// The ground that everything stands on.
public enum Theme {
  LIGHT,
  DARK;

  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }
}
