#pragma once

class QWidget;

namespace runcost {

// Gives the panels, docks and groups of controls in `root` their What's This texts, by object name; those that have one
// keep it. Texts name no data, since What's This reads markup.
void tellWhatPartsAre(QWidget& root);

} // namespace runcost
