// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.library;

/// How far the indexes are.
///
/// @param running whether briefings are being read
/// @param done how many were read, of one folder
/// @param all how many have to be, in that folder
/// @param round how often an index was brought up to date
public record UpkeepState(boolean running, int done, int all, int round) {
  static final UpkeepState NONE = new UpkeepState(false, 0, 0, 0);
}
