// SPDX-License-Identifier: Apache-2.0

/// What slides take over from a house's template. Start at [SlideTemplate]: where things stand on a
/// slide ([SlidePlaces]), and in which colours words can be read there ([SlideTone], by
/// [SlideGround]). [SlideHouse] holds all of it for whoever writes slides.
@NullMarked
package org.briefingviewer.export.slides.house;

import org.jspecify.annotations.NullMarked;
