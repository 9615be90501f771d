// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// How far a person has checked what stands here.
public enum ReviewState {
  /// Found by the program, checked by nobody.
  PROPOSED,
  ACCEPTED,
  CORRECTED,
  REJECTED
}
