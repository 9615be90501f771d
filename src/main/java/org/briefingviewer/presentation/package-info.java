// SPDX-License-Identifier: Apache-2.0
/// What a presentation is made of, before anybody shows it: [RoomState] is what the room sees,
/// [StageClock] how much time is gone, [RoomSearchStops] what somebody may ask for, and
/// [QuotePlacer] with [QuotedSentence] how much of a text a quote takes along.
@NullMarked
package org.briefingviewer.presentation;

import org.jspecify.annotations.NullMarked;
