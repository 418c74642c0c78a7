#pragma once

namespace runcost {

class PictureWidget;

// Tells screen readers the marks of a picture as its children, each with name, place and a press action.
void installPictureInterface();
void announceMark(PictureWidget* picture, int mark);

} // namespace runcost
