// SPDX-License-Identifier: Apache-2.0

/// Slides (ECMA-376, *PresentationML*) of the stops of a presentation. Start at [SlidesFormat];
/// [SlideFlow] lays a stop out on as many slides as it takes, [SlideXml] writes one, its words
/// ([SlideWords]) and its pictures as native shapes ([SlideShapes]), and [SlideDeck] puts them
/// together. Where each stands on a slide, and in which colours, is ours or a house's: package
/// `house`.
@NullMarked
package org.briefingviewer.export.slides;

import org.jspecify.annotations.NullMarked;
