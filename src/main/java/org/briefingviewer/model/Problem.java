// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// Something expected that went wrong, told so that a person can act on it.
///
/// @param where the file and the place in it
/// @param what the reason, one sentence
/// @param remedy what to do, one sentence
public record Problem(String where, String what, String remedy) {
  @Override
  public String toString() {
    return where + ": " + what + " " + remedy;
  }
}
