// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

/// What came of a pass phrase that was tried on locked briefings.
///
/// @param opened how many can be searched now
/// @param others how many another pass phrase locks
public record Unlocking(int opened, int others) {}
