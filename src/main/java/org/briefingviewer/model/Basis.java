// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// Whether the text states something or the program inferred it. The two never look alike.
public enum Basis {
  STATED,
  INFERRED
}
