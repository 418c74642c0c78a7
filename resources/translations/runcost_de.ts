<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>RunCost</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Typical spot</source>
        <translation>Typisch Spot</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>the file counts grams, not kilograms</source>
        <translation>die Datei zählt Gramm, nicht Kilogramm</translation>
    </message>
    <message>
        <source>the file counts tonnes, not kilograms</source>
        <translation>die Datei zählt Tonnen, nicht Kilogramm</translation>
    </message>
    <message>
        <source>the file counts milligrams, not kilograms</source>
        <translation>die Datei zählt Milligramm, nicht Kilogramm</translation>
    </message>
    <message>
        <source>the file counts pounds, not kilograms</source>
        <translation>die Datei zählt Pfund, nicht Kilogramm</translation>
    </message>
    <message>
        <source>The energy counters of the processor may not be read: energy is without the processor. “%1” must be readable.</source>
        <translation>Die Energiezähler des Prozessors dürfen nicht gelesen werden: Energie ohne den Prozessor. „%1“ muss lesbar sein.</translation>
    </message>
    <message>
        <source>Total, training and one month</source>
        <translation>Summe, Training und ein Monat</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>Trainingskosten</translation>
    </message>
    <message>
        <source>Inference, one month</source>
        <translation>Inferenz, ein Monat</translation>
    </message>
    <message>
        <source>Storage, one month</source>
        <translation>Speicherung, ein Monat</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Latency of a request</source>
        <translation>Latenz einer Anfrage</translation>
    </message>
    <message>
        <source>Carbon offset</source>
        <translation>CO₂-Kompensation</translation>
    </message>
    <message>
        <source>Miles driven</source>
        <translation>Automeilen</translation>
    </message>
    <message>
        <source>Smartphone charges</source>
        <translation>Smartphone-Ladungen</translation>
    </message>
    <message>
        <source>Tree-months</source>
        <translation>Baum-Monate</translation>
    </message>
    <message>
        <source>Cost of %1 runs</source>
        <translation>Kosten von %1 Läufen</translation>
    </message>
    <message>
        <source>Energy of %1 runs</source>
        <translation>Energie von %1 Läufen</translation>
    </message>
    <message>
        <source>CO₂e of %1 runs</source>
        <translation>CO₂e von %1 Läufen</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Der Ordner kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source> M</source>
        <translation> Mio.</translation>
    </message>
    <message>
        <source> B</source>
        <translation> Mrd.</translation>
    </message>
    <message>
        <source>Shown in %1 at %2 per USD (%3, %4).</source>
        <extracomment>%1 "EUR", %2 "0.92", %3 "ECB reference rate", %4 "2026-11-20"</extracomment>
        <translation>Angezeigt in %1 zu %2 je USD (%3, %4).</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Thresholds of a budget that are crossed</source>
        <translation>Überschrittene Schwellen eines Budgets</translation>
    </message>
    <message>
        <source>Guard of a budget</source>
        <translation>Wächter eines Budgets</translation>
    </message>
    <message>
        <source>Alerts of a running session</source>
        <translation>Warnungen einer laufenden Sitzung</translation>
    </message>
    <message>
        <source>Advice from the last sessions</source>
        <translation>Rat aus den letzten Sitzungen</translation>
    </message>
    <message>
        <source>Is a cost unusual?</source>
        <translation>Sind Kosten ungewöhnlich?</translation>
    </message>
    <message>
        <source>Month projected from the last week</source>
        <translation>Monat, hochgerechnet aus der letzten Woche</translation>
    </message>
    <message>
        <source>source_monthly_usd divides by sessions instead of days, as published; for comparison only.</source>
        <translation>source_monthly_usd teilt wie veröffentlicht durch Sitzungen statt durch Tage; nur zum Vergleich.</translation>
    </message>
    <message>
        <source>Forecast for the end of the month</source>
        <translation>Prognose zum Monatsende</translation>
    </message>
    <message>
        <source>Budget split by purpose</source>
        <translation>Budget, nach Zweck aufgeteilt</translation>
    </message>
    <message>
        <source>Total cost and its unit costs</source>
        <translation>Gesamtkosten und Stückkosten</translation>
    </message>
    <message>
        <source>Count storage and transfer once: in training or in data.</source>
        <translation>Speicherung und Transfer nur einmal zählen: beim Training oder bei den Daten.</translation>
    </message>
    <message>
        <source>Gate against a growing cost</source>
        <translation>Sperre gegen wachsende Kosten</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Right-sizing, as published</source>
        <translation>Rightsizing, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Calls an idle GPU with a full memory optimal; see right_size.</source>
        <translation>Nennt eine untätige GPU mit vollem Speicher optimal; siehe right_size.</translation>
    </message>
    <message>
        <source>Right-sizing</source>
        <translation>Rightsizing</translation>
    </message>
    <message>
        <source>GPU and pricing for a training</source>
        <translation>GPU und Preismodell für ein Training</translation>
    </message>
    <message>
        <source>A hint by size alone; the memory of a training decides.</source>
        <translation>Ein Hinweis allein nach der Größe; es entscheidet der Speicherbedarf des Trainings.</translation>
    </message>
    <message>
        <source>Serving and scaling of a model</source>
        <translation>Bereitstellung und Skalierung eines Modells</translation>
    </message>
    <message>
        <source>Local or cloud</source>
        <translation>Lokal oder Cloud</translation>
    </message>
    <message>
        <source>Rules that fire for a run</source>
        <translation>Regeln, die für einen Lauf greifen</translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation>Energie und CO₂</translation>
    </message>
    <message>
        <source>Energy of a training</source>
        <translation>Energie eines Trainings</translation>
    </message>
    <message>
        <source>Constant power over the whole time.</source>
        <translation>Konstante Leistung über die ganze Zeit.</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>Preis der Energie</translation>
    </message>
    <message>
        <source>Carbon of energy</source>
        <translation>CO₂ der Energie</translation>
    </message>
    <message>
        <source>Operational carbon at an average grid factor.</source>
        <translation>Betriebsemissionen mit einem mittleren Netzfaktor.</translation>
    </message>
    <message>
        <source>Carbon of repeated runs</source>
        <translation>CO₂ wiederholter Läufe</translation>
    </message>
    <message>
        <source>Price of an offset</source>
        <translation>Preis einer Kompensation</translation>
    </message>
    <message>
        <source>Carbon in another region</source>
        <translation>CO₂ in einer anderen Region</translation>
    </message>
    <message>
        <source>What carbon is like</source>
        <translation>Was der CO₂-Menge entspricht</translation>
    </message>
    <message>
        <source>Own hardware</source>
        <translation>Eigene Hardware</translation>
    </message>
    <message>
        <source>Own hardware, cost of a year</source>
        <translation>Eigene Hardware, Kosten eines Jahres</translation>
    </message>
    <message>
        <source>Power at full load all year; cooling is in the PUE.</source>
        <translation>Volle Leistung das ganze Jahr; die Kühlung steckt im PUE.</translation>
    </message>
    <message>
        <source>Own hardware, months until it pays</source>
        <translation>Eigene Hardware, Monate bis zur Amortisation</translation>
    </message>
    <message>
        <source>A simple payback: no residual value, host power or capital cost.</source>
        <translation>Einfache Amortisation: ohne Restwert, Leistung des Hosts oder Kapitalkosten.</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>Throughput of a latency</source>
        <translation>Durchsatz aus einer Latenz</translation>
    </message>
    <message>
        <source>Month of inference on instances</source>
        <translation>Ein Monat Inferenz auf Instanzen</translation>
    </message>
    <message>
        <source>Cost of a thousand predictions</source>
        <translation>Kosten von tausend Vorhersagen</translation>
    </message>
    <message>
        <source>What an optimisation may cost</source>
        <translation>Was eine Optimierung kosten darf</translation>
    </message>
    <message>
        <source>Serverless calls</source>
        <translation>Serverless-Aufrufe</translation>
    </message>
    <message>
        <source>Calls from which on an instance is cheaper</source>
        <translation>Aufrufe, ab denen eine Instanz günstiger ist</translation>
    </message>
    <message>
        <source>Check that one instance can carry that many calls.</source>
        <translation>Prüfen, ob eine Instanz so viele Aufrufe bewältigt.</translation>
    </message>
    <message>
        <source>What-if models</source>
        <translation>Was-wäre-wenn-Modelle</translation>
    </message>
    <message>
        <source>Training time at another batch size</source>
        <translation>Trainingszeit bei anderer Batch-Größe</translation>
    </message>
    <message>
        <source>Assumes a fixed share of a step that does not grow with the batch, and the same number of epochs.</source>
        <translation>Nimmt an, dass ein fester Teil eines Schritts nicht mit dem Batch wächst und die Zahl der Epochen gleich bleibt.</translation>
    </message>
    <message>
        <source>GPU-hours on another number of GPUs</source>
        <translation>GPU-Stunden mit anderer Zahl von GPUs</translation>
    </message>
    <message>
        <source>Assumes that the loss by communication is a power of the ratio.</source>
        <translation>Nimmt an, dass der Kommunikationsverlust eine Potenz des Verhältnisses ist.</translation>
    </message>
    <message>
        <source>Latency of a batch</source>
        <translation>Latenz eines Batches</translation>
    </message>
    <message>
        <source>Assumes a fixed share of the latency of one and a linear rest.</source>
        <translation>Nimmt einen festen Anteil der Einzellatenz und einen linearen Rest an.</translation>
    </message>
    <message>
        <source>Wear of own hardware</source>
        <translation>Verschleiß eigener Hardware</translation>
    </message>
    <message>
        <source>Assumes a straight line over the life, every hour of the year usable.</source>
        <translation>Nimmt lineare Abschreibung über die Lebensdauer an, jede Stunde des Jahres nutzbar.</translation>
    </message>
    <message>
        <source>Precision and batch</source>
        <translation>Präzision und Batch</translation>
    </message>
    <message>
        <source>Batch size with the cheapest epoch</source>
        <translation>Batch-Größe mit der günstigsten Epoche</translation>
    </message>
    <message>
        <source>Larger batches may need more epochs for the same result.</source>
        <translation>Größere Batches brauchen für dasselbe Ergebnis eventuell mehr Epochen.</translation>
    </message>
    <message>
        <source>Effective batch size</source>
        <translation>Effektive Batch-Größe</translation>
    </message>
    <message>
        <source>The same work on other GPUs</source>
        <translation>Dieselbe Arbeit auf anderen GPUs</translation>
    </message>
    <message>
        <source>Fewer GPUs take longer; the GPU-hours stay.</source>
        <translation>Weniger GPUs brauchen länger; die GPU-Stunden bleiben gleich.</translation>
    </message>
    <message>
        <source>Effect of a number format</source>
        <translation>Wirkung eines Zahlenformats</translation>
    </message>
    <message>
        <source>The batch factor is an upper bound: weights and optimiser keep their memory.</source>
        <translation>Der Batch-Faktor ist eine Obergrenze: Gewichte und Optimizer behalten ihren Speicher.</translation>
    </message>
    <message>
        <source>Number format for a model</source>
        <translation>Zahlenformat für ein Modell</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Offers compared</source>
        <translation>Angebote im Vergleich</translation>
    </message>
    <message>
        <source>Region with the lowest spot price</source>
        <translation>Region mit dem niedrigsten Spot-Preis</translation>
    </message>
    <message>
        <source>Spot price alone: transfer and the risk of interruption are not counted.</source>
        <translation>Nur der Spot-Preis: Transfer und Unterbrechungsrisiko sind nicht eingerechnet.</translation>
    </message>
    <message>
        <source>Value of an offer</source>
        <translation>Wert eines Angebots</translation>
    </message>
    <message>
        <source>Price per GPU</source>
        <translation>Preis je GPU</translation>
    </message>
    <message>
        <source>Price on a managed platform</source>
        <translation>Preis auf einer Managed-Plattform</translation>
    </message>
    <message>
        <source>Commitment against on demand</source>
        <translation>Laufzeitbindung gegen On-Demand</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation>Return on Investment</translation>
    </message>
    <message>
        <source>Return of a rented run</source>
        <translation>Rendite eines gemieteten Laufs</translation>
    </message>
    <message>
        <source>attended_fraction is the share of the time that somebody waits; 1 bills every machine hour.</source>
        <translation>attended_fraction ist der Anteil der Zeit, in der jemand wartet; 1 berechnet jede Maschinenstunde.</translation>
    </message>
    <message>
        <source>Return of several rented runs</source>
        <translation>Rendite mehrerer gemieteter Läufe</translation>
    </message>
    <message>
        <source>Runs that cannot be done locally are in none of the sums.</source>
        <translation>Läufe, die lokal nicht möglich sind, stehen in keiner der Summen.</translation>
    </message>
    <message>
        <source>Savings applied one after the other</source>
        <translation>Einsparungen, nacheinander angewandt</translation>
    </message>
    <message>
        <source>Savings that overlap give less.</source>
        <translation>Überlappende Einsparungen bringen weniger.</translation>
    </message>
    <message>
        <source>Scores and sizes</source>
        <translation>Scores und Größen</translation>
    </message>
    <message>
        <source>Efficiency score</source>
        <translation>Effizienz-Score</translation>
    </message>
    <message>
        <source>A value at its benchmark scores 0.</source>
        <translation>Ein Wert auf seinem Benchmark ergibt 0.</translation>
    </message>
    <message>
        <source>Efficiency of accelerators</source>
        <translation>Effizienz von Beschleunigern</translation>
    </message>
    <message>
        <source>Efficiency by throughput</source>
        <translation>Effizienz nach Durchsatz</translation>
    </message>
    <message>
        <source>The reference is arbitrary: set your own.</source>
        <translation>Die Referenz ist willkürlich: eigene setzen.</translation>
    </message>
    <message>
        <source>Priority of an experiment</source>
        <translation>Priorität eines Experiments</translation>
    </message>
    <message>
        <source>Memory of a model</source>
        <translation>Speicherbedarf eines Modells</translation>
    </message>
    <message>
        <source>Weights, and for training gradients and Adam; activations come on top.</source>
        <translation>Gewichte, fürs Training auch Gradienten und Adam; Aktivierungen kommen hinzu.</translation>
    </message>
    <message>
        <source>GPUs that hold a model</source>
        <translation>GPUs, die ein Modell aufnehmen</translation>
    </message>
    <message>
        <source>Memory only, without head-room.</source>
        <translation>Nur Speicher, ohne Reserve.</translation>
    </message>
    <message>
        <source>Runs that no other run beats</source>
        <translation>Läufe, die kein anderer Lauf übertrifft</translation>
    </message>
    <message>
        <source>Maturity level</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Sum of cost ranges</source>
        <translation>Summe von Kostenspannen</translation>
    </message>
    <message>
        <source>Sessions and time slots</source>
        <translation>Sitzungen und Zeitfenster</translation>
    </message>
    <message>
        <source>Jobs packed into sessions</source>
        <translation>Jobs, in Sitzungen gepackt</translation>
    </message>
    <message>
        <source>Shortest first: quick and stable, but not the fewest sessions.</source>
        <translation>Kürzester zuerst: schnell und stabil, aber nicht die wenigsten Sitzungen.</translation>
    </message>
    <message>
        <source>Saving of one session for several jobs</source>
        <translation>Ersparnis durch eine Sitzung für mehrere Jobs</translation>
    </message>
    <message>
        <source>Cheapest hours of the day</source>
        <translation>Günstigste Stunden des Tages</translation>
    </message>
    <message>
        <source>Spot capacity</source>
        <translation>Spot-Kapazität</translation>
    </message>
    <message>
        <source>Saving by the spot price</source>
        <translation>Ersparnis durch den Spot-Preis</translation>
    </message>
    <message>
        <source>Spot cost with interruptions</source>
        <translation>Spot-Kosten mit Unterbrechungen</translation>
    </message>
    <message>
        <source>Without an interval the work lost since the last checkpoint is not counted.</source>
        <translation>Ohne Intervall zählt die seit dem letzten Checkpoint verlorene Arbeit nicht mit.</translation>
    </message>
    <message>
        <source>Checkpoint interval with the least overhead</source>
        <translation>Checkpoint-Intervall mit dem geringsten Aufschlag</translation>
    </message>
    <message>
        <source>Risk of an interruption</source>
        <translation>Risiko einer Unterbrechung</translation>
    </message>
    <message>
        <source>Biased high: runs that were never interrupted are not in the record.</source>
        <translation>Nach oben verzerrt: nie unterbrochene Läufe sind nicht erfasst.</translation>
    </message>
    <message>
        <source>Stopping and sampling</source>
        <translation>Stoppen und Stichproben</translation>
    </message>
    <message>
        <source>Early stopping, as published</source>
        <translation>Early Stopping, wie veröffentlicht</translation>
    </message>
    <message>
        <source>The limit on the variance is absolute, so that small losses always stop; early_stop_relative has no such limit.</source>
        <translation>Die Grenze der Varianz ist absolut, kleine Loss-Werte stoppen daher immer; early_stop_relative hat keine solche Grenze.</translation>
    </message>
    <message>
        <source>Early stopping by relative improvement</source>
        <translation>Early Stopping nach relativer Verbesserung</translation>
    </message>
    <message>
        <source>Checkpoints to keep</source>
        <translation>Aufzubewahrende Checkpoints</translation>
    </message>
    <message>
        <source>Epochs by the quality of the data</source>
        <translation>Epochen nach Qualität der Daten</translation>
    </message>
    <message>
        <source>Samples by the phase of the work</source>
        <translation>Samples nach Phase der Arbeit</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>Storage in tiers</source>
        <translation>Speicherung in Stufen</translation>
    </message>
    <message>
        <source>Fees for reading and requests, and minimum durations, are not counted.</source>
        <translation>Gebühren für Lesen und Anfragen sowie Mindestdauern sind nicht eingerechnet.</translation>
    </message>
    <message>
        <source>Storage over a life cycle</source>
        <translation>Speicherung über einen Lebenszyklus</translation>
    </message>
    <message>
        <source>Cloud training run</source>
        <translation>Trainingslauf in der Cloud</translation>
    </message>
    <message>
        <source>Training run with storage and transfer</source>
        <translation>Trainingslauf mit Speicherung und Transfer</translation>
    </message>
    <message>
        <source>Wall hours, not GPU-hours: the GPU count enters once.</source>
        <translation>Uhrzeitstunden, nicht GPU-Stunden: die GPU-Anzahl geht einmal ein.</translation>
    </message>
    <message>
        <source>Rented session</source>
        <translation>Gemietete Sitzung</translation>
    </message>
    <message>
        <source>Cost so far of a running session</source>
        <translation>Bisherige Kosten einer laufenden Sitzung</translation>
    </message>
    <message>
        <source>Cost of a result</source>
        <translation>Kosten eines Ergebnisses</translation>
    </message>
    <message>
        <source>GPU-hours of a training, estimated</source>
        <translation>GPU-Stunden eines Trainings, geschätzt</translation>
    </message>
    <message>
        <source>A rule of thumb: a T4 trains 100 million parameters on 1 GB for one epoch in an hour.</source>
        <translation>Eine Faustregel: Eine T4 trainiert 100 Millionen Parameter auf 1 GB eine Epoche lang in einer Stunde.</translation>
    </message>
    <message>
        <source>Experiment with a search for hyperparameters, estimated</source>
        <translation>Experiment mit Hyperparametersuche, geschätzt</translation>
    </message>
    <message>
        <source>A trial takes 30 % of a run and the data are kept twice.</source>
        <translation>Ein Versuch dauert 30 % eines Laufs, die Daten liegen doppelt vor.</translation>
    </message>
    <message>
        <source>Training time, guessed</source>
        <translation>Trainingszeit, grob geschätzt</translation>
    </message>
    <message>
        <source>Only a rough guess: recurrent cost grows faster than the hidden size, and large batches saturate.</source>
        <translation>Nur eine grobe Schätzung: Rekurrente Kosten wachsen schneller als die Hidden Size, große Batches sättigen.</translation>
    </message>
    <message>
        <source>Summary of a running session</source>
        <translation>Zusammenfassung einer laufenden Sitzung</translation>
    </message>
    <message>
        <source>Cost per mean squared error</source>
        <translation>Kosten je mittlerem quadratischem Fehler</translation>
    </message>
    <message>
        <source>Rises when the model improves; compare it only between equal models.</source>
        <translation>Steigt, wenn das Modell besser wird; nur zwischen gleichen Modellen vergleichen.</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>Modellgröße</translation>
    </message>
    <message>
        <source>Samples per dollar</source>
        <translation>Samples je Dollar</translation>
    </message>
    <message>
        <source>Effect of compression</source>
        <translation>Wirkung der Kompression</translation>
    </message>
    <message>
        <source>What to upload and what to download</source>
        <translation>Was hochzuladen und was herunterzuladen ist</translation>
    </message>
    <message>
        <source>Deleted files need a common base and are not recognised.</source>
        <translation>Gelöschte Dateien brauchen einen gemeinsamen Stand und werden nicht erkannt.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old, new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>Strompreis</translation>
    </message>
    <message>
        <source>Grid intensity</source>
        <translation>CO₂-Intensität</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Device power</source>
        <translation>Geräteleistung</translation>
    </message>
    <message>
        <source>Time factor</source>
        <translation>Zeitfaktor</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>GPU-Typ</translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation>GPU-Anzahl</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>GPU price</source>
        <translation>GPU-Preis</translation>
    </message>
    <message>
        <source>Spot share</source>
        <translation>Spot-Anteil</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint alle</translation>
    </message>
    <message>
        <source>Hardware price</source>
        <translation>Hardwarepreis</translation>
    </message>
    <message>
        <source>Platform markup</source>
        <translation>Plattformaufschlag</translation>
    </message>
    <message>
        <source>Predictions per month</source>
        <translation>Vorhersagen pro Monat</translation>
    </message>
    <message>
        <source>Latency at batch 1</source>
        <translation>Latenz bei Batch 1</translation>
    </message>
    <message>
        <source>Batching</source>
        <translation>Batching</translation>
    </message>
    <message>
        <source>Serverless memory</source>
        <translation>Serverless-Speicher</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Ausgehende Daten</translation>
    </message>
    <message>
        <source>Offset price</source>
        <translation>Kompensationspreis</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Storage and transfer</source>
        <translation>Speicherung und Transfer</translation>
    </message>
    <message>
        <source>run time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>time factor</source>
        <translation>Zeitfaktor</translation>
    </message>
    <message>
        <source>GPU time ratio</source>
        <translation>GPU-Zeitverhältnis</translation>
    </message>
    <message>
        <source>precision speed</source>
        <translation>Tempo der Präzision</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <source>recorded batch size</source>
        <translation>erfasste Batch-Größe</translation>
    </message>
    <message>
        <source>fixed share of a step</source>
        <translation>fester Anteil eines Schritts</translation>
    </message>
    <message>
        <source>recorded GPU count</source>
        <translation>erfasste GPU-Anzahl</translation>
    </message>
    <message>
        <source>scaling exponent</source>
        <translation>Skalierungsexponent</translation>
    </message>
    <message>
        <source>device power</source>
        <translation>Geräteleistung</translation>
    </message>
    <message>
        <source>electricity price</source>
        <translation>Strompreis</translation>
    </message>
    <message>
        <source>grid intensity</source>
        <translation>CO₂-Intensität</translation>
    </message>
    <message>
        <source>spot share</source>
        <translation>Spot-Anteil</translation>
    </message>
    <message>
        <source>spot discount</source>
        <translation>Spot-Rabatt</translation>
    </message>
    <message>
        <source>interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>checkpoint interval</source>
        <translation>Checkpoint-Intervall</translation>
    </message>
    <message>
        <source>checkpoint save</source>
        <translation>Checkpoint-Sicherung</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>hardware price</source>
        <translation>Hardwarepreis</translation>
    </message>
    <message>
        <source>hardware life</source>
        <translation>Hardware-Lebensdauer</translation>
    </message>
    <message>
        <source>platform markup</source>
        <translation>Plattformaufschlag</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>batching</source>
        <translation>Batching</translation>
    </message>
    <message>
        <source>fixed share of latency</source>
        <translation>fester Anteil der Latenz</translation>
    </message>
    <message>
        <source>serverless memory</source>
        <translation>Serverless-Speicher</translation>
    </message>
    <message>
        <source>serverless price</source>
        <translation>Serverless-Preis</translation>
    </message>
    <message>
        <source>price per million requests</source>
        <translation>Preis je Million Anfragen</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>storage price</source>
        <translation>Speicherpreis</translation>
    </message>
    <message>
        <source>transfer out</source>
        <translation>ausgehende Daten</translation>
    </message>
    <message>
        <source>transfer price</source>
        <translation>Transferpreis</translation>
    </message>
    <message>
        <source>offset price</source>
        <translation>Kompensationspreis</translation>
    </message>
    <message>
        <source>CO₂e per car mile</source>
        <translation>CO₂e je Automeile</translation>
    </message>
    <message>
        <source>CO₂e per phone charge</source>
        <translation>CO₂e je Handyladung</translation>
    </message>
    <message>
        <source>CO₂e per tree and month</source>
        <translation>CO₂e je Baum und Monat</translation>
    </message>
    <message>
        <source>recorded energy</source>
        <translation>erfasste Energie</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Das Bild konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>RunCost stores (*.db *.sqlite);;All files (*)</source>
        <translation>RunCost-Datenbanken (*.db *.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>training takes %1 h</source>
        <translation>Training dauert %1 h</translation>
    </message>
    <message>
        <source>GPU utilisation is %1</source>
        <translation>GPU-Auslastung ist %1</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>latency is %1 ms</source>
        <translation>Latenz ist %1 ms</translation>
    </message>
    <message>
        <source>the model has %1 MiB</source>
        <translation>das Modell hat %1 MiB</translation>
    </message>
    <message>
        <source>peak memory is %1 MiB</source>
        <translation>Speicherspitze ist %1 MiB</translation>
    </message>
    <message>
        <source>training costs %1</source>
        <translation>Training kostet %1</translation>
    </message>
    <message>
        <source>the total is %1</source>
        <translation>die Summe ist %1</translation>
    </message>
    <message>
        <source>storage costs %1</source>
        <translation>Speicherung kostet %1</translation>
    </message>
    <message>
        <source>transfer costs %1</source>
        <translation>Transfer kostet %1</translation>
    </message>
    <message>
        <source>inference costs %1</source>
        <translation>Inferenz kostet %1</translation>
    </message>
    <message>
        <source>%1 GB are kept</source>
        <translation>%1 GB werden aufbewahrt</translation>
    </message>
    <message>
        <source>%1 GB go out</source>
        <translation>%1 GB gehen hinaus</translation>
    </message>
    <message>
        <source>it emits %1 kg</source>
        <translation>%1 kg werden emittiert</translation>
    </message>
    <message>
        <source>%1 predictions a month</source>
        <translation>%1 Vorhersagen pro Monat</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>other than %1</source>
        <translation>anders als %1</translation>
    </message>
    <message>
        <source>so</source>
        <translation>zutreffend</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>The picture is too large. Choose a smaller size or scale.</source>
        <translation>Das Bild ist zu groß. Kleinere Größe oder Skalierung wählen.</translation>
    </message>
    <message>
        <source>This kind of file shows one run.</source>
        <translation>Diese Art von Datei zeigt einen einzigen Lauf.</translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>Das PDF kann nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>From the report of %1</source>
        <translation>Aus dem Bericht zu %1</translation>
    </message>
    <message>
        <source>RunCost report</source>
        <translation>RunCost-Bericht</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>Keine Datenbank ist geöffnet.</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>unexpected “%1”</source>
        <translation>„%1“ unerwartet</translation>
    </message>
    <message>
        <source>Column %1: %2.</source>
        <translation>Spalte %1: %2.</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>a name or a number is missing</source>
        <translation>ein Name oder eine Zahl fehlt</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>CO2e</source>
        <translation>CO2e</translation>
    </message>
    <message>
        <source>GPU utilisation</source>
        <translation>GPU-Auslastung</translation>
    </message>
    <message>
        <source>Hourly price</source>
        <translation>Stundenpreis</translation>
    </message>
    <message>
        <source>Billed cost</source>
        <translation>Abgerechnete Kosten</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Inference latency</source>
        <translation>Inferenzlatenz</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Speicherspitze</translation>
    </message>
    <message>
        <source>Mean memory</source>
        <translation>Mittlerer Speicher</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Early stopping patience</source>
        <translation>Patience des Early Stopping</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Final MSE</source>
        <translation>Finaler MSE</translation>
    </message>
    <message>
        <source>Cost as reported</source>
        <translation>Kosten laut Datei</translation>
    </message>
    <message>
        <source>The run has an unusable value under “%1”.</source>
        <translation>Der Lauf hat einen unbrauchbaren Wert unter „%1“.</translation>
    </message>
    <message>
        <source>%1: %2 reports %3, recomputed %4: %5</source>
        <translation>%1: %2 meldet %3, nachgerechnet %4: %5</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The names and notes of all runs need more memory than RunCost can use.</source>
        <translation>Die Namen und Notizen aller Läufe brauchen mehr Speicher, als RunCost nutzen kann.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>Es gibt keinen Lauf %1.</translation>
    </message>
    <message>
        <source>The figures of a run are damaged.</source>
        <translation>Die Kennzahlen eines Laufs sind beschädigt.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. The file that was there is unchanged.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Die vorhandene Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a device and no file</source>
        <translation>es ist ein Gerät und keine Datei</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>hours:minutes:seconds</source>
        <translation>Stunden:Minuten:Sekunden</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>Mikrosekunden</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>Nanosekunden</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Wh</source>
        <translation>Wh</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>MWh</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>kJ</source>
        <translation>kJ</translation>
    </message>
    <message>
        <source>MJ</source>
        <translation>MJ</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>mW</source>
        <translation>mW</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>fraction, 0 to 1</source>
        <translation>Anteil, 0 bis 1</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>US cents</source>
        <translation>US-Cent</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>GBP</source>
        <translation>GBP</translation>
    </message>
    <message>
        <source>CHF</source>
        <translation>CHF</translation>
    </message>
    <message>
        <source>JPY</source>
        <translation>JPY</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>CNY</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>Tausend</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>Millionen</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>Milliarden</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm:ss</source>
        <translation>yyyy-MM-dd HH:mm:ss</translation>
    </message>
    <message>
        <source>dd.MM.yyyy HH:mm</source>
        <translation>dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>MM/dd/yyyy HH:mm</source>
        <translation>MM/dd/yyyy HH:mm</translation>
    </message>
    <message>
        <source>Unix time, by its size</source>
        <translation>Unix-Zeit, nach Größe</translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation>Unix-Sekunden</translation>
    </message>
    <message>
        <source>Unix milliseconds</source>
        <translation>Unix-Millisekunden</translation>
    </message>
    <message>
        <source>Unix microseconds</source>
        <translation>Unix-Mikrosekunden</translation>
    </message>
    <message>
        <source>Unix nanoseconds</source>
        <translation>Unix-Nanosekunden</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Laufname</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Lauf-ID</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Device class</source>
        <translation>Geräteklasse</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Instanztyp</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation>Preismodell</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Step of a history</source>
        <translation>Schritt eines Verlaufs</translation>
    </message>
    <message>
        <source>Values over steps</source>
        <translation>Werte über Schritte</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>$/kWh</source>
        <translation>$/kWh</translation>
    </message>
    <message>
        <source>1 ¢</source>
        <translation>1 ¢</translation>
    </message>
    <message>
        <source>g/kWh</source>
        <translation>g/kWh</translation>
    </message>
    <message>
        <source>10 g</source>
        <translation>10 g</translation>
    </message>
    <message>
        <source>10 W</source>
        <translation>10 W</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/h</translation>
    </message>
    <message>
        <source>10 ¢</source>
        <translation>10 ¢</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10 %</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>0.05 /h</source>
        <translation>0,05 /h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5 %</translation>
    </message>
    <message>
        <source>0.1 M</source>
        <translation>0,1 Mio.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>1 ms</source>
        <translation>1 ms</translation>
    </message>
    <message>
        <source>req</source>
        <translation>Anfr.</translation>
    </message>
    <message>
        <source>1 req</source>
        <translation>1 Anfr.</translation>
    </message>
    <message>
        <source>0.5 GB</source>
        <translation>0,5 GB</translation>
    </message>
    <message>
        <source>10 GB</source>
        <translation>10 GB</translation>
    </message>
    <message>
        <source>$/t</source>
        <translation>$/t</translation>
    </message>
    <message>
        <source>It is no readable YAML.</source>
        <translation>Kein lesbares YAML.</translation>
    </message>
    <message>
        <source>The saving of memory holds for activations: Adam in mixed precision keeps 16 bytes a parameter. int8 is for inference.</source>
        <translation>Die Speicherersparnis gilt für Aktivierungen: Adam behält bei gemischter Präzision 16 Byte je Parameter. int8 ist für Inferenz.</translation>
    </message>
    <message>
        <source>Counted is the cost of the same number of epochs; a larger batch may need more of them.</source>
        <translation>Gerechnet wird mit derselben Zahl von Epochen; ein größerer Batch braucht eventuell mehr.</translation>
    </message>
    <message>
        <source>The checkpoint interval follows the sources' rule of thumb. The least overhead is at √(2·c·T/N): c to save, T the run, N interruptions.</source>
        <translation>Das Checkpoint-Intervall folgt der Faustregel der Quellen. Den geringsten Aufschlag gibt √(2·c·T/N): c zum Sichern, T der Lauf, N Unterbrechungen.</translation>
    </message>
    <message>
        <source>A GPU fits when its memory holds the measured peak; leave head-room for longer inputs.</source>
        <translation>Eine GPU passt, wenn ihr Speicher die gemessene Spitze fasst; für längere Eingaben Reserve lassen.</translation>
    </message>
    <message>
        <source>Emissions are operational, with the average of the grid; making the hardware is not in them.</source>
        <translation>Es sind Betriebsemissionen mit dem Netzdurchschnitt; die Herstellung der Hardware ist nicht enthalten.</translation>
    </message>
    <message>
        <source>The curve has many points; each evaluation is the mean of %1 of them.</source>
        <translation>Die Kurve hat viele Punkte; jede Auswertung ist das Mittel aus %1 davon.</translation>
    </message>
    <message>
        <source>%1, needs %2</source>
        <translation>%1, nötig: %2</translation>
    </message>
    <message>
        <source>It would cost %1 more here.</source>
        <translation>Würde hier %1 mehr kosten.</translation>
    </message>
    <message>
        <source>It would change nothing here.</source>
        <translation>Würde hier nichts ändern.</translation>
    </message>
    <message>
        <source>The run has no duration.</source>
        <translation>Der Lauf hat keine Dauer.</translation>
    </message>
    <message>
        <source>Unknown price: %1.</source>
        <translation>Unbekannter Preis: %1.</translation>
    </message>
    <message>
        <source>The latency of a prediction is not known.</source>
        <translation>Die Latenz einer Vorhersage ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The model size is not known.</source>
        <translation>Die Modellgröße ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Where it ran is not known.</source>
        <translation>Der Ort des Laufs ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The cost of training is unknown.</source>
        <translation>Die Trainingskosten sind unbekannt.</translation>
    </message>
    <message>
        <source>Own machine: no fee.</source>
        <translation>Eigener Rechner: keine Gebühr.</translation>
    </message>
    <message>
        <source>No managed platform.</source>
        <translation>Keine Managed-Plattform.</translation>
    </message>
    <message>
        <source>No part of the cost is known.</source>
        <translation>Kein Teil der Kosten ist bekannt.</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>%1 of this run is %2, which is not possible.</source>
        <translation>%1 dieses Laufs ist %2, das ist nicht möglich.</translation>
    </message>
    <message>
        <source>%1 cannot be %2; it starts at %3.</source>
        <translation>%1 kann nicht %2 sein; Minimum ist %3.</translation>
    </message>
    <message>
        <source>Spot share cannot be %1; it ends at 1.</source>
        <translation>Der Spot-Anteil kann nicht %1 sein; Maximum ist 1.</translation>
    </message>
    <message>
        <source>%1 of five parts unknown: the true total is higher.</source>
        <translation>%1 von fünf Teilen unbekannt: Die wahre Summe ist höher.</translation>
    </message>
    <message>
        <source>Training at %1</source>
        <translation>Training bei %1</translation>
    </message>
    <message>
        <source>No price or no duration is known here.</source>
        <translation>Kein Preis oder keine Dauer ist hier bekannt.</translation>
    </message>
    <message>
        <source>time there</source>
        <translation>Zeit dort</translation>
    </message>
    <message>
        <source>unknown speed: same duration</source>
        <translation>Tempo unbekannt: gleiche Dauer</translation>
    </message>
    <message>
        <source>ratio of dense FP16 TFLOPS</source>
        <translation>Verhältnis der dichten FP16-TFLOPS</translation>
    </message>
    <message>
        <source>as in the run</source>
        <translation>wie im Lauf</translation>
    </message>
    <message>
        <source>The price is for the GPU alone; the machine around it costs extra.</source>
        <translation>Der Preis gilt nur für die GPU; die Maschine darum kostet extra.</translation>
    </message>
    <message>
        <source>There is no offer “%1”.</source>
        <translation>Es gibt kein Angebot „%1“.</translation>
    </message>
    <message>
        <source>CO₂e in %1</source>
        <translation>CO₂e in %1</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>this analysis</source>
        <translation>diese Analyse</translation>
    </message>
    <message>
        <source>There is no region “%1”.</source>
        <translation>Es gibt keine Region „%1“.</translation>
    </message>
    <message>
        <source>%1 Because: %2.</source>
        <translation>%1 Weil: %2.</translation>
    </message>
    <message>
        <source>total without it</source>
        <translation>Summe ohne sie</translation>
    </message>
    <message>
        <source>total with it</source>
        <translation>Summe mit ihr</translation>
    </message>
    <message>
        <source>There is no recommendation “%1”.</source>
        <translation>Es gibt keine Empfehlung „%1“.</translation>
    </message>
    <message>
        <source>There is no slider “%1”.</source>
        <translation>Es gibt keinen Regler „%1“.</translation>
    </message>
    <message>
        <source>A step of %1</source>
        <translation>Ein Schritt: %1</translation>
    </message>
    <message>
        <source>It does not change the total here.</source>
        <translation>Ändert die Summe hier nicht.</translation>
    </message>
    <message>
        <source>derivative of the total, this analysis</source>
        <translation>Ableitung der Summe, diese Analyse</translation>
    </message>
    <message>
        <source>one step of the slider</source>
        <translation>ein Schritt des Reglers</translation>
    </message>
    <message>
        <source>change of the total per unit</source>
        <translation>Änderung der Summe je Einheit</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>A tangent: exact for a small step, an approximation for a large one.</source>
        <translation>Eine Tangente: exakt für kleine Schritte, für große eine Näherung.</translation>
    </message>
    <message>
        <source>%1 of four parts are known; their weights are renormalised.</source>
        <translation>%1 von vier Teilen sind bekannt; ihre Gewichte sind neu normiert.</translation>
    </message>
    <message>
        <source>There is no figure “%1”.</source>
        <translation>Es gibt keine Kennzahl „%1“.</translation>
    </message>
    <message>
        <source>  90 % range: %1</source>
        <translation>  90-%-Spanne: %1</translation>
    </message>
    <message>
        <source>  Widest driver: %1, ± %2</source>
        <translation>  Größter Treiber: %1, ± %2</translation>
    </message>
    <message>
        <source>  Baseline: %1</source>
        <translation>  Basis: %1</translation>
    </message>
    <message>
        <source>| Input | Value | Where it comes from | Date | ± |</source>
        <translation>| Eingangsgröße | Wert | Herkunft | Datum | ± |</translation>
    </message>
    <message>
        <source>90 % range: %1</source>
        <translation>90-%-Spanne: %1</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1: nicht bekannt (%2)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 was estimated at %2 (90 % range %3 – %4) from %5.</source>
        <translation>%1: geschätzt auf %2 (90-%-Spanne %3 – %4) aus %5.</translation>
    </message>
    <message>
        <source>%1 was estimated at %2 (90 % range %3 – %4).</source>
        <translation>%1: geschätzt auf %2 (90-%-Spanne %3 – %4).</translation>
    </message>
    <message>
        <source>%1 was estimated at %2 from %3.</source>
        <translation>%1: geschätzt auf %2 aus %3.</translation>
    </message>
    <message>
        <source>%1 was estimated at %2.</source>
        <translation>%1: geschätzt auf %2.</translation>
    </message>
    <message>
        <source>The range carries the ranges of the inputs to first order through the formula and adds them as squares; it is engineering judgement, not statistics.</source>
        <translation>Die Spanne überträgt die Spannen der Eingangsgrößen in erster Ordnung durch die Formel und addiert sie quadratisch; sie ist ein fachliches Urteil, keine Statistik.</translation>
    </message>
    <message>
        <source>The widest contribution is that of the %1, ± %2.</source>
        <translation>Größter Beitrag: %1, ± %2.</translation>
    </message>
    <message>
        <source>Computed with RunCost %1.</source>
        <translation>Berechnet mit RunCost %1.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Quellen: %1.</translation>
    </message>
    <message>
        <source>needs \usepackage{amsmath}</source>
        <translation>braucht \usepackage{amsmath}</translation>
    </message>
    <message>
        <source>This run and a month of its use cost nothing.</source>
        <translation>Dieser Lauf und ein Monat Nutzung kosten nichts.</translation>
    </message>
    <message>
        <source>%1 is *%2* of what is known; one part of five is unknown.</source>
        <translation>%1 macht *%2* des Bekannten aus; einer von fünf Teilen ist unbekannt.</translation>
    </message>
    <message>
        <source>%1 is *%2* of what is known; *%3* parts of five are unknown.</source>
        <translation>%1 macht *%2* des Bekannten aus; *%3* von fünf Teilen sind unbekannt.</translation>
    </message>
    <message>
        <source>%1 is *%2* of the cost and *%3* of the saving.</source>
        <translation>%1 macht *%2* der Kosten und *%3* der Ersparnis aus.</translation>
    </message>
    <message>
        <source>%1 is *%2* of the cost.</source>
        <translation>%1 macht *%2* der Kosten aus.</translation>
    </message>
    <message>
        <source>No offer fits this run.</source>
        <translation>Kein Angebot passt zu diesem Lauf.</translation>
    </message>
    <message>
        <source>The run has no duration, so no offer can be priced.</source>
        <translation>Der Lauf hat keine Dauer, daher hat kein Angebot einen Preis.</translation>
    </message>
    <message>
        <source>*%1* where it ran; no other offer fits.</source>
        <translation>*%1* am Ort des Laufs; kein anderes Angebot passt.</translation>
    </message>
    <message>
        <source>Where it ran is cheapest: *%1*; %2 would take *%3*.</source>
        <translation>Der Ort des Laufs ist am günstigsten: *%1*; %2 würde *%3* kosten.</translation>
    </message>
    <message>
        <source>%1 trains it for *%2*; the cost where it ran is unknown.</source>
        <translation>%1 trainiert ihn für *%2*; die Kosten am Ort des Laufs sind unbekannt.</translation>
    </message>
    <message>
        <source>%1 trains it for *%2*; where it ran costs *%3*.</source>
        <translation>%1 trainiert ihn für *%2*; am Ort des Laufs kostet es *%3*.</translation>
    </message>
    <message>
        <source>Too little is known for a score.</source>
        <translation>Für einen Score ist zu wenig bekannt.</translation>
    </message>
    <message>
        <source>*%1, %2.* From %3 of 4 parts.</source>
        <translation>*%1, %2.* Aus %3 von 4 Teilen.</translation>
    </message>
    <message>
        <source>*%1, %2.*</source>
        <translation>*%1, %2.*</translation>
    </message>
    <message>
        <source>*%1, %2.* One point short of %4.</source>
        <translation>*%1, %2.* Ein Punkt fehlt bis %4.</translation>
    </message>
    <message>
        <source>*%1, %2.* %3 points short of %4.</source>
        <translation>*%1, %2.* %3 Punkte fehlen bis %4.</translation>
    </message>
    <message>
        <source>No time, latency, size or memory is known.</source>
        <translation>Weder Zeit noch Latenz, Größe oder Speicher ist bekannt.</translation>
    </message>
    <message>
        <source>All four are within their benchmarks.</source>
        <translation>Alle vier halten ihren Benchmark ein.</translation>
    </message>
    <message>
        <source>All that is known is within its benchmark.</source>
        <translation>Alles Bekannte hält seinen Benchmark ein.</translation>
    </message>
    <message>
        <source>%1: *%2×* the benchmark.</source>
        <translation>%1: *%2×* der Benchmark.</translation>
    </message>
    <message>
        <source>The energy of this run is unknown.</source>
        <translation>Die Energie dieses Laufs ist unbekannt.</translation>
    </message>
    <message>
        <source>No greener region is known.</source>
        <translation>Keine grünere Region ist bekannt.</translation>
    </message>
    <message>
        <source>%1 would cut it to *%2*.</source>
        <translation>%1 würde es auf *%2* senken.</translation>
    </message>
    <message>
        <source>Nothing to recommend with what is known.</source>
        <translation>Mit dem Bekannten gibt es nichts zu empfehlen.</translation>
    </message>
    <message>
        <source>%1 applied, saving *%2*. </source>
        <translation>%1 angewandt, spart *%2*. </translation>
    </message>
    <message>
        <source>%1 applied, costing *%2* more. </source>
        <translation>%1 angewandt, kostet *%2* mehr. </translation>
    </message>
    <message>
        <source>The next best, number %1, saves *%2*.</source>
        <translation>Die nächstbeste, Nummer %1, spart *%2*.</translation>
    </message>
    <message>
        <source>The best, number %1, saves *%2*.</source>
        <translation>Die beste, Nummer %1, spart *%2*.</translation>
    </message>
    <message>
        <source>No further one saves money here.</source>
        <translation>Keine weitere spart hier Geld.</translation>
    </message>
    <message>
        <source>own machine</source>
        <translation>eigener Rechner</translation>
    </message>
    <message>
        <source>own machine only</source>
        <translation>nur eigener Rechner</translation>
    </message>
    <message>
        <source>no batch size recorded</source>
        <translation>keine Batch-Größe erfasst</translation>
    </message>
    <message>
        <source>already on spot</source>
        <translation>schon auf Spot</translation>
    </message>
    <message>
        <source>Where it ran</source>
        <translation>Ort des Laufs</translation>
    </message>
    <message>
        <source>recorded GPU not in the catalog</source>
        <translation>erfasste GPU nicht im Katalog</translation>
    </message>
    <message>
        <source>not recorded: counted as fp32</source>
        <translation>nicht erfasst: als fp32 gezählt</translation>
    </message>
    <message>
        <source>unknown: type a value</source>
        <translation>unbekannt: Wert eingeben</translation>
    </message>
    <message>
        <source>offset only, not in the total</source>
        <translation>nur Kompensation, nicht in der Summe</translation>
    </message>
    <message>
        <source>in cloud price</source>
        <translation>im Cloud-Preis</translation>
    </message>
    <message>
        <source>no cost effect</source>
        <translation>ohne Kostenwirkung</translation>
    </message>
    <message>
        <source>own machine: no fee</source>
        <translation>eigener Rechner: keine Gebühr</translation>
    </message>
    <message>
        <source>Own machine</source>
        <translation>Eigener Rechner</translation>
    </message>
    <message>
        <source>¼ h</source>
        <translation>¼ h</translation>
    </message>
    <message>
        <source>½ h</source>
        <translation>½ h</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> d</source>
        <translation> d</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>the loss was flat for %1 of the run</source>
        <translation>der Loss war für %1 des Laufs flach</translation>
    </message>
    <message>
        <source>%1 of the GPU memory in use</source>
        <translation>%1 des GPU-Speichers belegt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A figure of a run and its value: "training time 15.6 h"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>it ran on a CUDA GPU</source>
        <translation>er lief auf einer CUDA-GPU</translation>
    </message>
    <message>
        <source>it did not run on a CUDA GPU</source>
        <translation>er lief nicht auf einer CUDA-GPU</translation>
    </message>
    <message>
        <source>it ran on the own machine</source>
        <translation>er lief auf dem eigenen Rechner</translation>
    </message>
    <message>
        <source>it did not run on the own machine</source>
        <translation>er lief nicht auf dem eigenen Rechner</translation>
    </message>
    <message>
        <source>it ran in the cloud</source>
        <translation>er lief in der Cloud</translation>
    </message>
    <message>
        <source>it did not run in the cloud</source>
        <translation>er lief nicht in der Cloud</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>GPU memory in use</source>
        <translation>belegter GPU-Speicher</translation>
    </message>
    <message>
        <source>right-sizing</source>
        <translation>Rightsizing</translation>
    </message>
    <message>
        <source>model size</source>
        <translation>Modellgröße</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>Speicherspitze</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>patience of early stopping</source>
        <translation>Patience des Early Stopping</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>it trains in full precision</source>
        <translation>er trainiert in voller Präzision</translation>
    </message>
    <message>
        <source>it trains in reduced precision already</source>
        <translation>er trainiert schon in reduzierter Präzision</translation>
    </message>
    <message>
        <source>the GPU computes in fp16</source>
        <translation>die GPU rechnet in fp16</translation>
    </message>
    <message>
        <source>the GPU does not compute in fp16, or is not known</source>
        <translation>die GPU rechnet nicht in fp16 oder ist nicht bekannt</translation>
    </message>
    <message>
        <source>the GPU computes in bf16</source>
        <translation>die GPU rechnet in bf16</translation>
    </message>
    <message>
        <source>the GPU does not compute in bf16, or is not known</source>
        <translation>die GPU rechnet nicht in bf16 oder ist nicht bekannt</translation>
    </message>
    <message>
        <source>the GPU computes in fp8</source>
        <translation>die GPU rechnet in fp8</translation>
    </message>
    <message>
        <source>the GPU does not compute in fp8, or is not known</source>
        <translation>die GPU rechnet nicht in fp8 oder ist nicht bekannt</translation>
    </message>
    <message>
        <source>predictions a month</source>
        <translation>Vorhersagen pro Monat</translation>
    </message>
    <message>
        <source>predictions per request</source>
        <translation>Vorhersagen je Anfrage</translation>
    </message>
    <message>
        <source>emissions</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>training cost</source>
        <translation>Trainingskosten</translation>
    </message>
    <message>
        <source>total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>storage cost</source>
        <translation>Speicherkosten</translation>
    </message>
    <message>
        <source>inference cost</source>
        <translation>Inferenzkosten</translation>
    </message>
    <message>
        <source>transfer cost</source>
        <translation>Transferkosten</translation>
    </message>
    <message>
        <source>the provider has a region with a cleaner grid</source>
        <translation>der Anbieter hat eine Region mit saubererem Netz</translation>
    </message>
    <message>
        <source>no region of the provider is known to be cleaner</source>
        <translation>keine sauberere Region des Anbieters ist bekannt</translation>
    </message>
    <message>
        <source>another place is cheaper</source>
        <translation>ein anderer Ort ist günstiger</translation>
    </message>
    <message>
        <source>no fitting offer is cheaper</source>
        <translation>kein passendes Angebot ist günstiger</translation>
    </message>
    <message>
        <source>the run recorded its losses</source>
        <translation>der Lauf hat seinen Loss aufgezeichnet</translation>
    </message>
    <message>
        <source>the run recorded no losses</source>
        <translation>der Lauf hat keinen Loss aufgezeichnet</translation>
    </message>
    <message>
        <source>part of the run after its loss went flat</source>
        <translation>Teil des Laufs nach Abflachen des Loss</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>It is no JSON object: byte %1.</source>
        <translation>Kein JSON-Objekt: Byte %1.</translation>
    </message>
    <message>
        <source>It is no scenario of RunCost.</source>
        <translation>Kein Szenario von RunCost.</translation>
    </message>
    <message>
        <source>It does not say its version.</source>
        <translation>Die Versionsangabe fehlt.</translation>
    </message>
    <message>
        <source>It was made by a newer RunCost (version %1 of the format).</source>
        <translation>Von einem neueren RunCost erstellt (Version %1 des Formats).</translation>
    </message>
    <message>
        <source>It holds no scenario.</source>
        <translation>Enthält kein Szenario.</translation>
    </message>
    <message>
        <source>The choice of “%1” is too long.</source>
        <translation>Die Auswahl für „%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>Es ändert nichts.</translation>
    </message>
    <message>
        <source>The scenario “%1” cannot be read.</source>
        <translation>Das Szenario „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a scenario.</source>
        <translation>Die Datei „%1“ ist zu groß für ein Szenario.</translation>
    </message>
    <message>
        <source>The scenario “%1” cannot be used. %2</source>
        <translation>Das Szenario „%1“ ist nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>“%1” must be between %2 and %3.</source>
        <translation>„%1“ muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>“%1” takes a word.</source>
        <translation>„%1“ verlangt ein Wort.</translation>
    </message>
    <message>
        <source>“%1” takes a number.</source>
        <translation>„%1“ verlangt eine Zahl.</translation>
    </message>
    <message>
        <source>The scenario has no list of levers.</source>
        <translation>Das Szenario hat keine Liste von Stellgrößen.</translation>
    </message>
    <message>
        <source>The scenario is not a JSON object.</source>
        <translation>Das Szenario ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE.</source>
        <translation>„%1“ hat nicht die Form NAME=VALUE.</translation>
    </message>
    <message>
        <source>The run has no utilisation measurement.</source>
        <translation>Der Lauf hat keine Messung der Auslastung.</translation>
    </message>
    <message>
        <source>Cost vs cheapest fit</source>
        <translation>Kosten zum Bestpreis</translation>
    </message>
    <message>
        <source>The cost of training where it ran is unknown.</source>
        <translation>Die Trainingskosten am Ort des Laufs sind unbekannt.</translation>
    </message>
    <message>
        <source>Against benchmarks</source>
        <translation>Gegen Benchmarks</translation>
    </message>
    <message>
        <source>None of time, latency, size and memory is known.</source>
        <translation>Weder Zeit noch Latenz, Größe oder Speicher ist bekannt.</translation>
    </message>
    <message>
        <source>Quality for its cost</source>
        <translation>Qualität fürs Geld</translation>
    </message>
    <message>
        <source>This needs three runs of the project with the same metric.</source>
        <translation>Dafür sind drei Läufe des Projekts mit derselben Metrik nötig.</translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <translation>Ausbaufähig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Exzellent</translation>
    </message>
    <message>
        <source>median of the project's other runs</source>
        <translation>Median der anderen Läufe des Projekts</translation>
    </message>
    <message>
        <source>1 other run</source>
        <translation>1 anderer Lauf</translation>
    </message>
    <message>
        <source>%1 other runs</source>
        <translation>%1 andere Läufe</translation>
    </message>
    <message>
        <source>One run has no such figure and is not in the sum.</source>
        <translation>Ein Lauf hat diese Kennzahl nicht und fehlt in der Summe.</translation>
    </message>
    <message>
        <source>%1 runs have no such figure and are not in the sum.</source>
        <translation>%1 Läufe haben diese Kennzahl nicht und fehlen in der Summe.</translation>
    </message>
    <message>
        <source>Parts of one run are unknown: the true sum is higher.</source>
        <translation>Teile eines Laufs sind unbekannt: Die wahre Summe ist höher.</translation>
    </message>
    <message>
        <source>Parts of %1 runs are unknown: the true sum is higher.</source>
        <translation>Teile von %1 Läufen sind unbekannt: Die wahre Summe ist höher.</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>analysis of the run</source>
        <translation>Analyse des Laufs</translation>
    </message>
    <message>
        <source>analyses of the runs</source>
        <translation>Analysen der Läufe</translation>
    </message>
    <message>
        <source>Each run has a range of its own; the sum of the table has none.</source>
        <translation>Jeder Lauf hat seine eigene Spanne; die Summe der Tabelle hat keine.</translation>
    </message>
    <message>
        <source>A more exact record of the %1</source>
        <extracomment>%1 is an input such as "run time".</extracomment>
        <translation>Eine genauere Erfassung (%1)</translation>
    </message>
    <message>
        <source>Recording the device power on one short run</source>
        <translation>Eine Aufzeichnung der Geräteleistung in einem kurzen Lauf</translation>
    </message>
    <message>
        <source>Measuring the %1 on one short run</source>
        <extracomment>%1 is an input such as "time factor".</extracomment>
        <translation>Eine Messung in einem kurzen Lauf (%1)</translation>
    </message>
    <message>
        <source>A bill or a quotation for the %1</source>
        <translation>Eine Rechnung oder ein Angebot (%1)</translation>
    </message>
    <message>
        <source>The grid intensity of the hours of the run</source>
        <translation>Die CO₂-Intensität der Stunden des Laufs</translation>
    </message>
    <message>
        <source>Measuring the %1 under load</source>
        <translation>Eine Messung unter Last (%1)</translation>
    </message>
    <message>
        <source>Recording the %1</source>
        <translation>Eine Aufzeichnung (%1)</translation>
    </message>
    <message>
        <source>Line %1, rule %2: </source>
        <translation>Zeile %1, Regel %2: </translation>
    </message>
    <message>
        <source>Line %1, rule “%2”: </source>
        <translation>Zeile %1, Regel „%2“: </translation>
    </message>
    <message>
        <source>Line %1, rule “%2”, field “%3”: </source>
        <translation>Zeile %1, Regel „%2“, Feld „%3“: </translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>ein Objekt ist nötig</translation>
    </message>
    <message>
        <source>another rule has the same id</source>
        <translation>eine andere Regel hat dieselbe ID</translation>
    </message>
    <message>
        <source>It has more than 1 MiB</source>
        <translation>Sie hat mehr als 1 MiB</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>A number is too large</source>
        <translation>Eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>This is no JSON</source>
        <translation>Das ist kein JSON</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>Zu tief verschachtelt</translation>
    </message>
    <message>
        <source>It needs the form {"schema_version": 1, "rules": […]}</source>
        <translation>Nötig ist die Form {"schema_version": 1, "rules": […]}</translation>
    </message>
    <message>
        <source>The field “schema_version” must be 1</source>
        <translation>Das Feld „schema_version“ muss 1 sein</translation>
    </message>
    <message>
        <source>It has more than %1 rules</source>
        <translation>Sie hat mehr als %1 Regeln</translation>
    </message>
    <message>
        <source>Cannot read the rules file “%1”: %2.</source>
        <translation>Die Regeldatei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no catalog file “%1”.</source>
        <translation>Es gibt keine Katalogdatei „%1“.</translation>
    </message>
    <message>
        <source>Cannot read the catalog file “%1”. %2.</source>
        <translation>Die Katalogdatei „%1“ kann nicht gelesen werden. %2.</translation>
    </message>
    <message>
        <source>The catalog file “%1” is larger than 8 MiB.</source>
        <translation>Die Katalogdatei „%1“ ist größer als 8 MiB.</translation>
    </message>
    <message>
        <source>it is no valid JSON, line %1, column %2</source>
        <translation>kein gültiges JSON, Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>In “%1”: </source>
        <translation>In „%1“: </translation>
    </message>
    <message>
        <source>In “%1”, row “%2”: </source>
        <translation>In „%1“, Zeile „%2“: </translation>
    </message>
    <message>
        <source>In “%1”, row “%2”, field “%3”: </source>
        <translation>In „%1“, Zeile „%2“, Feld „%3“: </translation>
    </message>
    <message>
        <source>Cannot use the catalog file “%1”. %2%3.</source>
        <translation>Die Katalogdatei „%1“ ist nicht verwendbar. %2%3.</translation>
    </message>
    <message>
        <source>it must be an object of lists of rows</source>
        <translation>nötig ist ein Objekt aus Listen von Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where one is in the tour: "2 of 4"</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>less than 1 s left</source>
        <translation>noch unter 1 s</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>%1 · %2/s · %3</source>
        <comment>sizes, rate, time left</comment>
        <translation>%1 · %2/s · %3</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Cost per point</source>
        <translation>Kosten je Punkt</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %2 pt</source>
        <extracomment>A difference in points; %1 is an arrow, %2 a number: "▲ 2.7 pt"</extracomment>
        <translation>%1 %2 Pp.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>one run</comment>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>too little is known to rank them</source>
        <translation>für eine Rangfolge ist zu wenig bekannt</translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation>Kosten von %1</translation>
    </message>
    <message>
        <source>CO₂e of %1</source>
        <translation>CO₂e von %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>die Referenz</translation>
    </message>
    <message>
        <source>%1, the reference: %2</source>
        <translation>%1, die Referenz: %2</translation>
    </message>
    <message>
        <source>costs of different parts</source>
        <translation>Kosten verschiedener Teile</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>Mehr als %1</translation>
    </message>
    <message>
        <source>Saving against %1</source>
        <translation>Ersparnis gegenüber %1</translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation>jedes Mal %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>letter, value, change</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>figure of a run</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>training and one month of use each</source>
        <translation>je Training und ein Monat Nutzung</translation>
    </message>
    <message>
        <source>Comparison of %1 runs of %2</source>
        <translation>Vergleich von %1 Läufen aus %2</translation>
    </message>
    <message>
        <source>Comparison of %1 runs</source>
        <translation>Vergleich von %1 Läufen</translation>
    </message>
    <message>
        <source>No part of the cost differs between the runs.</source>
        <translation>Kein Teil der Kosten unterscheidet sich zwischen den Läufen.</translation>
    </message>
    <message>
        <source>%1 makes the largest difference: up to %2 between two runs.</source>
        <translation>Den größten Unterschied macht %1: bis zu %2 zwischen zwei Läufen.</translation>
    </message>
    <message>
        <source>No run states both.</source>
        <translation>Kein Lauf nennt beides.</translation>
    </message>
    <message>
        <source>%1 alone is on the line: no other run is better in either.</source>
        <translation>Nur %1 liegt auf der Linie: Kein anderer Lauf ist in einem von beiden besser.</translation>
    </message>
    <message>
        <source>%1 are on the line: none is beaten in both.</source>
        <translation>%1 liegen auf der Linie: Keiner wird in beidem übertroffen.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cost by part</source>
        <translation>Kosten nach Teilen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Weighted score</source>
        <translation>Gewichteter Score</translation>
    </message>
    <message>
        <source>90 % ranges of the cost: %1.</source>
        <translation>90-%-Spannen der Kosten: %1.</translation>
    </message>
    <message>
        <source>The weighted score gives 100 to the best of each criterion and the others their ratio to it. Staff time is not included.</source>
        <translation>Der gewichtete Score gibt dem Besten jedes Kriteriums 100 und den anderen ihr Verhältnis dazu. Arbeitszeit ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Weights are quality, cost, latency and carbon, such as quality=40,cost=60.</source>
        <translation>Gewichte sind quality, cost, latency und carbon, etwa quality=40,cost=60.</translation>
    </message>
    <message>
        <source>At least one weight is more than 0.</source>
        <translation>Mindestens ein Gewicht muss über 0 liegen.</translation>
    </message>
    <message>
        <source>Changes against %1, the reference. Bold is the best of each row.</source>
        <translation>Änderungen gegenüber %1, der Referenz. Fett ist der beste Wert jeder Zeile.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>RunCost %1, %2 runs</source>
        <translation>RunCost %1, Läufe: %2</translation>
    </message>
    <message>
        <source>Prices: catalog %1. Ranges are 90 %.</source>
        <translation>Preise: Katalog %1. Spannen sind 90 %.</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>über 99 %</translation>
    </message>
    <message>
        <source>%1, the reference, costs no more than %2: %3.</source>
        <translation>%1, die Referenz, kostet nicht mehr als %2: %3.</translation>
    </message>
    <message>
        <source>%1, the reference, costs least of the %2 runs: %3.</source>
        <translation>%1, die Referenz, kostet von den %2 Läufen am wenigsten: %3.</translation>
    </message>
    <message>
        <source>%1, the reference, has the best weighted score; %2 costs %3 less.</source>
        <translation>%1, die Referenz, hat den besten gewichteten Score; %2 kostet %3 weniger.</translation>
    </message>
    <message>
        <source>%1 costs as much as %2: %3.</source>
        <translation>%1 kostet so viel wie %2: %3.</translation>
    </message>
    <message>
        <source>%1 costs %2; %3, the reference, costs nothing.</source>
        <translation>%1 kostet %2; %3, die Referenz, kostet nichts.</translation>
    </message>
    <message>
        <source>%1 costs %2 times as much as %3: %4 instead of %5.</source>
        <translation>%1 kostet %2-mal so viel wie %3: %4 statt %5.</translation>
    </message>
    <message>
        <source>%1 costs %2 less than %3: %4 instead of %5.</source>
        <translation>%1 kostet %2 weniger als %3: %4 statt %5.</translation>
    </message>
    <message>
        <source>%1 costs %2 more than %3: %4 instead of %5.</source>
        <translation>%1 kostet %2 mehr als %3: %4 statt %5.</translation>
    </message>
    <message>
        <source>%1 and %2 emit the same, %3 of CO₂e.</source>
        <translation>%1 und %2 emittieren gleich viel, %3 CO₂e.</translation>
    </message>
    <message>
        <source>%1 emits %2 times as much CO₂e as %3: %4 instead of %5.</source>
        <translation>%1 emittiert %2-mal so viel CO₂e wie %3: %4 statt %5.</translation>
    </message>
    <message>
        <source>%1 emits %2 less CO₂e than %3: %4 instead of %5.</source>
        <translation>%1 emittiert %2 weniger CO₂e als %3: %4 statt %5.</translation>
    </message>
    <message>
        <source>%1 emits %2 more CO₂e than %3: %4 instead of %5.</source>
        <translation>%1 emittiert %2 mehr CO₂e als %3: %4 statt %5.</translation>
    </message>
    <message>
        <source>%1 also has the best %2, %3.</source>
        <translation>%1 ist auch bei %2 am besten: %3.</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3.</source>
        <translation>%1 ist bei %2 am besten: %3.</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3, and costs %4 less than %5.</source>
        <translation>%1 ist bei %2 mit %3 am besten und kostet %4 weniger als %5.</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3, for %4 more than %5.</source>
        <translation>%1 ist bei %2 mit %3 am besten, kostet aber %4 mehr als %5.</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3, for %4 more than %5: each %6 of it costs %7.</source>
        <translation>%1 ist bei %2 mit %3 am besten, kostet aber %4 mehr als %5: Jeder Schritt von %6 kostet %7.</translation>
    </message>
    <message>
        <source>%1 costs more than %2 and reaches no better %3.</source>
        <translation>%1 kostet mehr als %2 und ist bei %3 nicht besser.</translation>
    </message>
    <message>
        <source>%1 cost more than %2 and reach no better %3.</source>
        <translation>%1 kosten mehr als %2 und sind bei %3 nicht besser.</translation>
    </message>
    <message>
        <source>Different parts of the costs are unknown, so the runs are not compared by cost.</source>
        <translation>Verschiedene Teile der Kosten sind unbekannt, daher werden die Läufe nicht nach Kosten verglichen.</translation>
    </message>
    <message>
        <source>The cost of %1 is unknown, so it is not ranked.</source>
        <translation>Die Kosten von %1 sind unbekannt, der Lauf fehlt daher in der Rangfolge.</translation>
    </message>
    <message>
        <source>The costs of %1 are unknown, so they are not ranked.</source>
        <translation>Die Kosten von %1 sind unbekannt, die Läufe fehlen daher in der Rangfolge.</translation>
    </message>
    <message>
        <source>Parts of the cost of %1 are unknown: its total is a lower bound and not ranked.</source>
        <translation>Teile der Kosten von %1 sind unbekannt: Die Summe ist eine Untergrenze und fehlt in der Rangfolge.</translation>
    </message>
    <message>
        <source>Parts of the costs of %1 are unknown: their totals are lower bounds and not ranked.</source>
        <translation>Teile der Kosten von %1 sind unbekannt: Die Summen sind Untergrenzen und fehlen in der Rangfolge.</translation>
    </message>
    <message>
        <source>All totals are lower bounds: the same parts are unknown in each run.</source>
        <translation>Alle Summen sind Untergrenzen: In jedem Lauf sind dieselben Teile unbekannt.</translation>
    </message>
    <message>
        <source>The 90 % ranges of %1 and %2 overlap: the difference may be smaller than it looks.</source>
        <translation>Die 90-%-Spannen von %1 und %2 überschneiden sich: Der Unterschied kann kleiner sein, als er aussieht.</translation>
    </message>
    <message>
        <source>%1 answers one request in %2 ms instead of the %3 ms of %4.</source>
        <translation>%1 beantwortet eine Anfrage in %2 ms statt in den %3 ms von %4.</translation>
    </message>
    <message>
        <source>%1 takes %2 ms for one request instead of the %3 ms of %4.</source>
        <translation>%1 braucht für eine Anfrage %2 ms statt der %3 ms von %4.</translation>
    </message>
    <message>
        <source>No criterion has any weight, so the runs are not ranked.</source>
        <translation>Kein Kriterium hat ein Gewicht, daher gibt es keine Rangfolge der Läufe.</translation>
    </message>
    <message>
        <source>No criterion is known for every run, so they cannot be ranked.</source>
        <translation>Kein Kriterium ist für jeden Lauf bekannt, daher ist keine Rangfolge möglich.</translation>
    </message>
    <message>
        <source>%1 is first: only %2 counts.</source>
        <translation>%1 liegt vorn: Nur %2 zählt.</translation>
    </message>
    <message>
        <source>%1 is first: only one criterion, %2, is known for every run.</source>
        <translation>%1 liegt vorn: Nur ein Kriterium, %2, ist für jeden Lauf bekannt.</translation>
    </message>
    <message>
        <source>%1 has the highest weighted score.</source>
        <translation>%1 hat den höchsten gewichteten Score.</translation>
    </message>
    <message>
        <source>%1 stays first however much %2 weighs.</source>
        <translation>%1 bleibt vorn, wie viel %2 auch wiegt.</translation>
    </message>
    <message>
        <source>%1 stays first while %2 weighs less than %3.</source>
        <translation>%1 bleibt vorn, solange %2 weniger als %3 wiegt.</translation>
    </message>
    <message>
        <source>Compared under the scenario “%1”.</source>
        <translation>Verglichen unter dem Szenario „%1“.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Chosen over %1, without a score.</source>
        <translation>Gewählt statt %1, ohne Score.</translation>
    </message>
    <message>
        <source>Chosen over %1: score %2 of 100 with the weights %3.</source>
        <translation>Gewählt statt %1: Score %2 von 100 mit den Gewichten %3.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Decision of %1: %2</source>
        <translation>Entscheidung vom %1: %2</translation>
    </message>
    <message>
        <source>%1 was chosen over this run.</source>
        <translation>%1 wurde statt dieses Laufs gewählt.</translation>
    </message>
    <message>
        <source>%1 was chosen over this run: score %2 against %3 of 100 with the weights %4.</source>
        <translation>%1 wurde statt dieses Laufs gewählt: Score %2 gegen %3 von 100 mit den Gewichten %4.</translation>
    </message>
    <message>
        <source>Scenario “%1” chosen over %2, without a score.</source>
        <translation>Szenario „%1“ gewählt statt %2, ohne Score.</translation>
    </message>
    <message>
        <source>Scenario “%1” chosen over %2: score %3 of 100 with the weights %4.</source>
        <translation>Szenario „%1“ gewählt statt %2: Score %3 von 100 mit den Gewichten %4.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>The cost stayed about the same: %1 in %2, %3 in %4.</source>
        <translation>Die Kosten blieben etwa gleich: %1 (%2), %3 (%4).</translation>
    </message>
    <message>
        <source>The cost rose from %1 in %2 to %3 in %4.</source>
        <translation>Die Kosten stiegen von %1 (%2) auf %3 (%4).</translation>
    </message>
    <message>
        <source>The cost fell from %1 in %2 to %3 in %4.</source>
        <translation>Die Kosten sanken von %1 (%2) auf %3 (%4).</translation>
    </message>
    <message>
        <source>The budget of %1 is exceeded by %2.</source>
        <translation>Das Budget von %1 ist um %2 überschritten.</translation>
    </message>
    <message>
        <source>%1 of the budget of %2 are used.</source>
        <translation>%1 des Budgets von %2 sind verbraucht.</translation>
    </message>
    <message>
        <source>%1 of the budget of %2 are used; at this pace the cost reaches %3 by %4, which is more.</source>
        <translation>%1 des Budgets von %2 sind verbraucht; bei diesem Tempo erreichen die Kosten bis zum %4 voraussichtlich %3 und damit mehr als das Budget.</translation>
    </message>
    <message>
        <source>%1 of the budget of %2 are used; at this pace the cost reaches %3 by %4, which is within it.</source>
        <translation>%1 des Budgets von %2 sind verbraucht; bei diesem Tempo erreichen die Kosten bis zum %4 voraussichtlich %3 und bleiben damit im Budget.</translation>
    </message>
    <message>
        <source>The run has no price, so the cost is unknown.</source>
        <translation>Der Lauf hat keinen Preis, die Kosten sind daher unbekannt.</translation>
    </message>
    <message>
        <source>None of the runs has a price, so the cost is unknown.</source>
        <translation>Keiner der Läufe hat einen Preis, die Kosten sind daher unbekannt.</translation>
    </message>
    <message>
        <source>One of %1 runs has no price: the total is a lower bound.</source>
        <translation>Einer von %1 Läufen hat keinen Preis: Die Summe ist eine Untergrenze.</translation>
    </message>
    <message>
        <source>%1 of %2 runs have no price: the total is a lower bound.</source>
        <translation>%1 von %2 Läufen haben keinen Preis: Die Summe ist eine Untergrenze.</translation>
    </message>
    <message>
        <source>Parts of the cost of one run are unknown: the total is a lower bound.</source>
        <translation>Teile der Kosten eines Laufs sind unbekannt: Die Summe ist eine Untergrenze.</translation>
    </message>
    <message>
        <source>Parts of the cost of %1 runs are unknown: the total is a lower bound.</source>
        <translation>Teile der Kosten von %1 Läufen sind unbekannt: Die Summe ist eine Untergrenze.</translation>
    </message>
    <message>
        <source>The dearest %1 was %2, with %3.</source>
        <translation>Höchste Kosten je %1: %2 mit %3.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Nothing was spent in the first half of the period; the second took %1 a %2.</source>
        <translation>In der ersten Hälfte des Zeitraums fielen keine Kosten an, in der zweiten %1 pro %2.</translation>
    </message>
    <message>
        <source>The cost stays at about %1 a %2.</source>
        <translation>Die Kosten bleiben bei etwa %1 pro %2.</translation>
    </message>
    <message>
        <source>The cost rose from %1 to %2 a %3 (%4).</source>
        <translation>Die Kosten stiegen von %1 auf %2 pro %3 (%4).</translation>
    </message>
    <message>
        <source>The cost fell from %1 to %2 a %3 (%4).</source>
        <translation>Die Kosten sanken von %1 auf %2 pro %3 (%4).</translation>
    </message>
    <message>
        <source>One run has no date and is left out.</source>
        <translation>Ein Lauf hat kein Datum und ist ausgelassen.</translation>
    </message>
    <message>
        <source>%1 runs have no date and are left out.</source>
        <translation>%1 Läufe haben kein Datum und sind ausgelassen.</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Nach Anbieter</translation>
    </message>
    <message>
        <source>%2 of the known cost, %3, went to %1.</source>
        <translation>Teuerster Anbieter: %1 mit %2 der bekannten Kosten, %3.</translation>
    </message>
    <message>
        <source>By GPU</source>
        <translation>Nach GPU</translation>
    </message>
    <message>
        <source>%2 of the known cost, %3, ran on %1.</source>
        <translation>%2 der bekannten Kosten, %3, entstanden auf %1.</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Nach Projekt</translation>
    </message>
    <message>
        <source>The project %1 takes %2 of the known cost, %3.</source>
        <translation>Auf das Projekt %1 entfallen %2 der bekannten Kosten, %3.</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>tag</comment>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>%1 takes %2 of the known cost, %3.</source>
        <translation>Auf %1 entfallen %2 der bekannten Kosten, %3.</translation>
    </message>
    <message>
        <source>one run is unknown</source>
        <translation>ein Lauf unbekannt</translation>
    </message>
    <message>
        <source>%1 runs are unknown</source>
        <translation>%1 Läufe unbekannt</translation>
    </message>
    <message>
        <source>one run unpriced</source>
        <translation>ein Lauf ohne Preis</translation>
    </message>
    <message>
        <source>%1 runs unpriced</source>
        <translation>%1 Läufe ohne Preis</translation>
    </message>
    <message>
        <source>one run priced in part</source>
        <translation>ein Lauf teils bepreist</translation>
    </message>
    <message>
        <source>%1 runs priced in part</source>
        <translation>%1 Läufe teils bepreist</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>ein Lauf</translation>
    </message>
    <message>
        <source>%1 a run</source>
        <translation>%1 je Lauf</translation>
    </message>
    <message>
        <source>Energy, Wh</source>
        <translation>Energie, Wh</translation>
    </message>
    <message>
        <source>Energy, kWh</source>
        <translation>Energie, kWh</translation>
    </message>
    <message>
        <source>g CO₂e</source>
        <translation>g CO₂e</translation>
    </message>
    <message>
        <source>t CO₂e</source>
        <translation>t CO₂e</translation>
    </message>
    <message>
        <source>kg CO₂e</source>
        <translation>kg CO₂e</translation>
    </message>
    <message>
        <source>Of the budget</source>
        <translation>Vom Budget</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>%1 übrig von %2</translation>
    </message>
    <message>
        <source>one more has no date</source>
        <translation>ein weiterer ohne Datum</translation>
    </message>
    <message>
        <source>%1 more have no date</source>
        <translation>%1 weitere ohne Datum</translation>
    </message>
    <message>
        <source>Cost of all runs</source>
        <translation>Kosten aller Läufe</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Kosten im Zeitverlauf</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Dearest runs</source>
        <translation>Teuerste Läufe</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>No run of the period has a known cost.</source>
        <translation>Von keinem Lauf des Zeitraums sind die Kosten bekannt.</translation>
    </message>
    <message>
        <source>The dearest run makes up %1 of the known cost.</source>
        <translation>Der teuerste Lauf macht %1 der bekannten Kosten aus.</translation>
    </message>
    <message>
        <source>The %1 dearest runs make up %2 of the known cost.</source>
        <translation>Die %1 teuersten Läufe machen %2 der bekannten Kosten aus.</translation>
    </message>
    <message>
        <source>days in UTC</source>
        <translation>Tage in UTC</translation>
    </message>
    <message>
        <source>Each run counts in full on the day it started: training once and one month of use. A run without a price or without energy adds nothing to a sum, which is then a lower bound (≥).</source>
        <translation>Jeder Lauf zählt voll am Tag seines Beginns: einmal Training und ein Monat Nutzung. Ein Lauf ohne Preis oder ohne Energie trägt nichts zur Summe bei; sie ist dann eine Untergrenze (≥).</translation>
    </message>
    <message>
        <source>Prices: those of each import; catalog now %1.</source>
        <translation>Preise: die des jeweiligen Imports; Katalog jetzt %1.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet vor seinem Beginn.</translation>
    </message>
    <message>
        <source>No run with a date lies in this period.</source>
        <translation>Kein Lauf mit Datum liegt in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation>Kein Lauf passt.</translation>
    </message>
    <message>
        <source>%1%2/kWh</source>
        <translation>%1%2/kWh</translation>
    </message>
    <message>
        <source>%1%2/GPU-h</source>
        <translation>%1%2/GPU-h</translation>
    </message>
    <message>
        <source>%1%2 per tonne</source>
        <translation>%1%2 je Tonne</translation>
    </message>
    <message>
        <source>%1 W each</source>
        <translation>je %1 W</translation>
    </message>
    <message>
        <source>1 GPU</source>
        <translation>1 GPU</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPUs</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 per request</source>
        <translation>%1 pro Anfrage</translation>
    </message>
    <message>
        <source>as it ran</source>
        <translation>wie gelaufen</translation>
    </message>
    <message>
        <source>set in this scenario</source>
        <translation>in diesem Szenario gesetzt</translation>
    </message>
    <message>
        <source>set in this scenario, was %1</source>
        <translation>in diesem Szenario gesetzt, war %1</translation>
    </message>
    <message>
        <source>Run time, power</source>
        <translation>Laufzeit, Leistung</translation>
    </message>
    <message>
        <source>, %1 W</source>
        <translation>, %1 W</translation>
    </message>
    <message>
        <source>Equivalents</source>
        <translation>Vergleichsgrößen</translation>
    </message>
    <message>
        <source>%1 kg/mile, %2 kg/charge, %3 kg/tree-month</source>
        <translation>%1 kg/Meile, %2 kg/Ladung, %3 kg/Baum-Monat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>%1 %2 for one USD</source>
        <translation>%1 %2 für einen USD</translation>
    </message>
    <message>
        <source>without a known range</source>
        <translation>ohne bekannte Spanne</translation>
    </message>
    <message>
        <source>one part is unknown</source>
        <translation>ein Teil ist unbekannt</translation>
    </message>
    <message>
        <source>%1 parts are unknown</source>
        <translation>%1 Teile sind unbekannt</translation>
    </message>
    <message>
        <source>After one action</source>
        <translation>Nach einer Maßnahme</translation>
    </message>
    <message>
        <source>After %1 actions</source>
        <translation>Nach %1 Maßnahmen</translation>
    </message>
    <message>
        <source>After one change</source>
        <translation>Nach einer Änderung</translation>
    </message>
    <message>
        <source>After %1 changes</source>
        <translation>Nach %1 Änderungen</translation>
    </message>
    <message>
        <source>Saving per run</source>
        <translation>Ersparnis je Lauf</translation>
    </message>
    <message>
        <source>the cost is unknown</source>
        <translation>die Kosten sind unbekannt</translation>
    </message>
    <message>
        <source>Increase per run</source>
        <translation>Mehrkosten je Lauf</translation>
    </message>
    <message>
        <source>%1 CO₂e</source>
        <translation>%1 CO₂e</translation>
    </message>
    <message>
        <source>as %1 miles by car</source>
        <translation>wie %1 Meilen mit dem Auto</translation>
    </message>
    <message>
        <source>%1 CO₂e, after</source>
        <translation>%1 CO₂e, danach</translation>
    </message>
    <message>
        <source>today %1, %2</source>
        <translation>heute %1, %2</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Kosten heute</translation>
    </message>
    <message>
        <source>training once, one month of use</source>
        <translation>einmal Training, ein Monat Nutzung</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>90-%-Spanne</translation>
    </message>
    <message>
        <source>− %1, + %2</source>
        <translation>− %1, + %2</translation>
    </message>
    <message>
        <source>Top action</source>
        <translation>Top-Maßnahme</translation>
    </message>
    <message>
        <source>Top two actions</source>
        <translation>Top-2-Maßnahmen</translation>
    </message>
    <message>
        <source>Top three actions</source>
        <translation>Top-3-Maßnahmen</translation>
    </message>
    <message>
        <source>Saving per run.</source>
        <translation>Ersparnis je Lauf.</translation>
    </message>
    <message>
        <source>Saving per run. One more action was found.</source>
        <translation>Ersparnis je Lauf. Eine weitere Maßnahme wurde gefunden.</translation>
    </message>
    <message>
        <source>Saving per run. %1 more actions were found.</source>
        <translation>Ersparnis je Lauf. %1 weitere Maßnahmen wurden gefunden.</translation>
    </message>
    <message>
        <source>The total covers training once and one month of serving, storage and transfer; staff time is not included. Each range is a 90 % range: the ranges of the inputs are carried through the formulas by their slopes and added as squares. They are engineering judgement, not statistics of past runs.</source>
        <translation>Die Summe umfasst einmal Training und einen Monat Bereitstellung, Speicherung und Transfer; Arbeitszeit ist nicht enthalten. Jede Spanne ist eine 90-%-Spanne: Die Spannen der Eingangsgrößen werden über die Steigungen durch die Formeln übertragen und quadratisch addiert. Sie sind fachliches Urteil, keine Statistik früherer Läufe.</translation>
    </message>
    <message>
        <source>no</source>
        <comment>none, before a noun</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Cost of the %1 run</source>
        <translation>Kosten des Laufs %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>RunCost %1, run %2</source>
        <translation>RunCost %1, Lauf %2</translation>
    </message>
    <message>
        <source>The cost of this run is unknown: it has neither a price nor the figures to derive one.</source>
        <translation>Die Kosten dieses Laufs sind unbekannt: Es fehlen ein Preis und auch die Angaben, um ihn abzuleiten.</translation>
    </message>
    <message>
        <source>The cost of %1 is unknown, so the total is a lower bound.</source>
        <translation>Unbekannte Kosten: %1; die Summe ist daher eine Untergrenze.</translation>
    </message>
    <message>
        <source>%1 is %2 of today’s cost, %3.</source>
        <translation>%1 macht %2 der heutigen Kosten aus, %3.</translation>
    </message>
    <message>
        <source>%1 is %2 of the cost, %3.</source>
        <translation>%1 macht %2 der Kosten aus, %3.</translation>
    </message>
    <message>
        <source>The changes leave the cost as it is.</source>
        <translation>Die Änderungen lassen die Kosten, wie sie sind.</translation>
    </message>
    <message>
        <source>The changes remove %1 a run; the largest part, %2, is %3.</source>
        <translation>Die Änderungen sparen %1 je Lauf; der größte Teil, %2, entfällt auf %3.</translation>
    </message>
    <message>
        <source>The changes add %1 a run; the largest part, %2, is %3.</source>
        <translation>Die Änderungen kosten %1 mehr je Lauf; der größte Teil, %2, entfällt auf %3.</translation>
    </message>
    <message>
        <source>No other place in the catalog trains this run for less than the %1 of today.</source>
        <translation>Kein anderer Ort im Katalog trainiert diesen Lauf für weniger als die heutigen %1.</translation>
    </message>
    <message>
        <source>The cheapest place to train it is %1, for %2.</source>
        <translation>Der günstigste Ort für das Training ist %1, für %2.</translation>
    </message>
    <message>
        <source>%1 would train this run for %2 instead of %3.</source>
        <translation>%1 würde diesen Lauf für %2 statt %3 trainieren.</translation>
    </message>
    <message>
        <source>One request takes longer: %1 ms instead of %2 ms.</source>
        <translation>Eine Anfrage dauert länger: %1 ms statt %2 ms.</translation>
    </message>
    <message>
        <source>One request is answered faster: %1 ms instead of %2 ms.</source>
        <translation>Eine Anfrage wird schneller beantwortet: %1 ms statt %2 ms.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The efficiency score is unknown: the run states none of what it is made of.</source>
        <translation>Der Effizienz-Score ist unbekannt: Der Lauf nennt nichts von dem, woraus er besteht.</translation>
    </message>
    <message>
        <source>Efficiency is %1 of 100 (%2).</source>
        <translation>Die Effizienz ist %1 von 100 (%2).</translation>
    </message>
    <message>
        <source>Efficiency stays at %1.</source>
        <translation>Die Effizienz bleibt bei %1.</translation>
    </message>
    <message>
        <source>Efficiency rises from %1 to %2.</source>
        <translation>Die Effizienz steigt von %1 auf %2.</translation>
    </message>
    <message>
        <source>Efficiency falls from %1 to %2.</source>
        <translation>Die Effizienz fällt von %1 auf %2.</translation>
    </message>
    <message>
        <source>In %1 the same run would emit %2 of CO₂e instead of %3.</source>
        <translation>In %1 würde derselbe Lauf %2 CO₂e statt %3 emittieren.</translation>
    </message>
    <message>
        <source>One action is open; what it saves depends on the run.</source>
        <translation>Eine Maßnahme ist offen; was sie spart, hängt vom Lauf ab.</translation>
    </message>
    <message>
        <source>%1 actions are open; what they save depends on the run.</source>
        <translation>%1 Maßnahmen sind offen; was sie sparen, hängt vom Lauf ab.</translation>
    </message>
    <message>
        <source>One action is open; it saves %1 a run.</source>
        <translation>Eine Maßnahme ist offen; sie spart %1 je Lauf.</translation>
    </message>
    <message>
        <source>%1 actions are open; the largest saves %2 a run.</source>
        <translation>%1 Maßnahmen sind offen; die größte spart %2 je Lauf.</translation>
    </message>
    <message>
        <source>The imported file states %1 for training; RunCost computes %2.</source>
        <translation>Die importierte Datei nennt %1 für das Training; RunCost berechnet %2.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingangsgröße</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Cost breakdown</source>
        <translation>Kostenaufteilung</translation>
    </message>
    <message>
        <source>How these figures were made</source>
        <translation>Wie diese Zahlen entstanden</translation>
    </message>
    <message>
        <source>90 % range %1 – %2.</source>
        <translation>90-%-Spanne %1 – %2.</translation>
    </message>
    <message>
        <source>Widest: %1, ± %2.</source>
        <translation>Größter Beitrag: %1, ± %2.</translation>
    </message>
    <message>
        <source>Comparison of the runs</source>
        <translation>Vergleich der Läufe</translation>
    </message>
    <message>
        <source>Headline and findings</source>
        <translation>Kernaussage und Erkenntnisse</translation>
    </message>
    <message>
        <source>Provider comparison</source>
        <translation>Anbietervergleich</translation>
    </message>
    <message>
        <source>Resource use</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umwelt</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>Annahmen und Quellen</translation>
    </message>
    <message>
        <source>Price table used</source>
        <translation>Verwendete Preistabelle</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>Einen Abschnitt „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The section “%1” is named twice.</source>
        <translation>Der Abschnitt „%1“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Manager, two pages</source>
        <translation>Management, zwei Seiten</translation>
    </message>
    <message>
        <source>Short, one page</source>
        <translation>Kurz, eine Seite</translation>
    </message>
    <message>
        <source>Full, with prices</source>
        <translation>Vollständig, mit Preisen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month alone, as QDate formats it</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>The log is of %1 to %2 and the run of %3 to %4 (UTC): they do not overlap. Give the zone of the log with --zone.</source>
        <translation>Das Protokoll reicht von %1 bis %2, der Lauf von %3 bis %4 (UTC): Sie überschneiden sich nicht. Die Zeitzone des Protokolls mit --zone angeben.</translation>
    </message>
    <message>
        <source>%1, which covers %2 % of the run</source>
        <translation>%1, deckt %2 % des Laufs ab</translation>
    </message>
    <message>
        <source>The log holds no samples.</source>
        <translation>Das Protokoll enthält keine Messwerte.</translation>
    </message>
    <message>
        <source>The run used %1 GPUs, the log is of %2.</source>
        <translation>Der Lauf nutzte %1 GPUs, das Protokoll stammt von %2.</translation>
    </message>
    <message>
        <source>cloud bill, effective cost of %1 charges</source>
        <translation>Cloud-Rechnung, effektive Kosten von %1 Posten</translation>
    </message>
    <message>
        <source>cloud bill, billed cost of %1 charges</source>
        <translation>Cloud-Rechnung, abgerechnete Kosten von %1 Posten</translation>
    </message>
    <message>
        <source>the run's own file</source>
        <translation>die eigene Datei des Laufs</translation>
    </message>
    <message>
        <source>The ledger holds %1 %4: %2 %4 belong to runs, %3 %4 are overhead.</source>
        <translation>Das Kostenbuch enthält %1 %4: %2 %4 gehören zu Läufen, %3 %4 sind Gemeinkosten.</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation>(ohne Währung)</translation>
    </message>
    <message>
        <source>The analysis was written on %1, more than a day after the run ended: its time and error may be estimates.</source>
        <translation>Die Analyse wurde am %1 geschrieben, mehr als einen Tag nach dem Ende des Laufs: Ihre Zeit und ihr Fehler können Schätzungen sein.</translation>
    </message>
    <message>
        <source>“%1” of config.yaml is no usable number.</source>
        <translation>„%1“ in config.yaml ist keine brauchbare Zahl.</translation>
    </message>
    <message>
        <source>config.yaml was left out. %1</source>
        <translation>config.yaml wurde ausgelassen. %1</translation>
    </message>
    <message>
        <source>config.yaml was left out: it is no readable YAML.</source>
        <translation>config.yaml wurde ausgelassen: kein lesbares YAML.</translation>
    </message>
    <message>
        <source>It is no FOCUS table of charges.</source>
        <translation>Keine FOCUS-Tabelle mit Kostenposten.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>Die Spalte „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>It holds estimates that RunCost exported itself; they are no bill.</source>
        <translation>Sie enthält Schätzungen, die RunCost selbst exportiert hat; sie sind keine Rechnung.</translation>
    </message>
    <message>
        <source>The column “BilledCost” is missing.</source>
        <translation>Die Spalte „BilledCost“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>„%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The whole disk is no folder of runs.</source>
        <translation>Die ganze Festplatte ist kein Ordner mit Läufen.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 files; the rest is not watched.</source>
        <translation>„%1“ enthält mehr als %2 Dateien; der Rest wird nicht überwacht.</translation>
    </message>
    <message>
        <source>Another program is writing to it. Import it again when that has finished.</source>
        <translation>Ein anderes Programm schreibt gerade hinein. Danach noch einmal importieren.</translation>
    </message>
    <message>
        <source>The file grew beyond the limit of %1 MiB while it was read.</source>
        <translation>Die Datei wuchs beim Lesen über die Grenze von %1 MiB hinaus.</translation>
    </message>
    <message>
        <source>It cannot be copied to the temporary folder: %1.</source>
        <translation>Sie kann nicht in den temporären Ordner kopiert werden: %1.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>Permission to read it is missing.</source>
        <translation>Die Leseberechtigung fehlt.</translation>
    </message>
    <message>
        <source>The link leads in a circle.</source>
        <translation>Der Link führt im Kreis.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>It is a device, pipe or socket, not a file.</source>
        <translation>Es ist ein Gerät, eine Pipe oder ein Socket, keine Datei.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Import it again when nothing writes to it.</source>
        <translation>Die Datei änderte sich beim Lesen. Noch einmal importieren, wenn nichts mehr hineinschreibt.</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 MiB.</source>
        <translation>Die Datei ist größer als die Grenze von %1 MiB.</translation>
    </message>
    <message>
        <source>it is nested deeper than 64 levels</source>
        <translation>tiefer als 64 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>a number is malformed or too large</source>
        <translation>eine Zahl ist fehlerhaft oder zu groß</translation>
    </message>
    <message>
        <source>a string does not end</source>
        <translation>eine Zeichenkette endet nicht</translation>
    </message>
    <message>
        <source>a string holds a control character</source>
        <translation>eine Zeichenkette enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>its syntax is wrong</source>
        <translation>die Syntax ist falsch</translation>
    </message>
    <message>
        <source>“%1” of the column mapping is of the wrong kind.</source>
        <translation>„%1“ der Spaltenzuordnung ist von falscher Art.</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>Profil „%1“</translation>
    </message>
    <message>
        <source>It is no log of nvidia-smi.</source>
        <translation>Kein Protokoll von nvidia-smi.</translation>
    </message>
    <message>
        <source>The log has no times. Query timestamp as well.</source>
        <translation>Das Protokoll hat keine Zeiten. Auch timestamp abfragen.</translation>
    </message>
    <message>
        <source>The log has more than %1 samples.</source>
        <translation>Das Protokoll hat mehr als %1 Messwerte.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 GPUs state no power, so the energy of all is not known; the mean of the others is used.</source>
        <translation>%1 von %2 GPUs nennen keine Leistung, die Energie aller ist daher nicht bekannt; verwendet wird das Mittel der anderen.</translation>
    </message>
    <message>
        <source>Nothing was logged for %1 s of the time; the energy used then is not counted.</source>
        <translation>Für %1 s der Zeit wurde nichts protokolliert; die Energie dieser Zeit zählt nicht mit.</translation>
    </message>
    <message>
        <source>Table (JSON)</source>
        <translation>Tabelle (JSON)</translation>
    </message>
    <message>
        <source>Table (JSON Lines)</source>
        <translation>Tabelle (JSON Lines)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>Tabelle (TSV)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>It is no table of runs.</source>
        <translation>Keine Tabelle mit Läufen.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252.</source>
        <translation>Der Text ist kein UTF-8; er wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>eingefügte Tabelle</translation>
    </message>
    <message>
        <source>The folder holds no runs that RunCost knows.</source>
        <translation>Der Ordner enthält keine Läufe, die RunCost kennt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The format is not recognised.</source>
        <translation>Das Format wird nicht erkannt.</translation>
    </message>
    <message>
        <source>This file carries no RunCost report.</source>
        <translation>Diese Datei enthält keinen RunCost-Bericht.</translation>
    </message>
    <message>
        <source>The report was written by a newer version of RunCost.</source>
        <translation>Der Bericht wurde von einer neueren RunCost-Version geschrieben.</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>Der Bericht kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is larger than a report can be.</source>
        <translation>Die Datei ist größer, als ein Bericht sein kann.</translation>
    </message>
    <message>
        <source>“%1” of sequence length %2 is negative.</source>
        <translation>„%1“ der Sequenzlänge %2 ist negativ.</translation>
    </message>
    <message>
        <source>“%1” of sequence length %2 is no usable number.</source>
        <translation>„%1“ der Sequenzlänge %2 ist keine brauchbare Zahl.</translation>
    </message>
    <message>
        <source>%1 series, %2 points</source>
        <translation>%1 Reihen, %2 Punkte</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Preismodell</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Höher ist besser</translation>
    </message>
    <message>
        <source>PUE included</source>
        <translation>PUE enthalten</translation>
    </message>
    <message>
        <source>Zone assumed</source>
        <translation>Zeitzone angenommen</translation>
    </message>
    <message>
        <source>Reported totals</source>
        <translation>Gemeldete Summen</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>It is no run.</source>
        <translation>Kein Lauf.</translation>
    </message>
    <message>
        <source>The run has no identity.</source>
        <translation>Der Lauf hat keine Identität.</translation>
    </message>
    <message>
        <source>Byte %1: %2.</source>
        <translation>Byte %1: %2.</translation>
    </message>
    <message>
        <source>It has no list of runs.</source>
        <translation>Eine Liste von Läufen fehlt.</translation>
    </message>
    <message>
        <source>It was written by a newer RunCost.</source>
        <translation>Von einem neueren RunCost geschrieben.</translation>
    </message>
    <message>
        <source>The line is longer than 64 MiB.</source>
        <translation>Die Zeile ist länger als 64 MiB.</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>Kein JSON: %1.</translation>
    </message>
    <message>
        <source>“%1” is no usable number; it counts as unknown.</source>
        <translation>„%1“ ist keine brauchbare Zahl; der Wert zählt als unbekannt.</translation>
    </message>
    <message>
        <source>“%1” is negative; it counts as unknown.</source>
        <translation>„%1“ ist negativ; der Wert zählt als unbekannt.</translation>
    </message>
    <message>
        <source>The columns of this sacct listing have no separator. List it with sacct --parsable2.</source>
        <translation>Die Spalten dieser sacct-Liste haben kein Trennzeichen. Mit sacct --parsable2 auflisten.</translation>
    </message>
    <message>
        <source>The header has more than 2,000 columns.</source>
        <translation>Die Kopfzeile hat mehr als 2.000 Spalten.</translation>
    </message>
    <message>
        <source>No column says how long a job ran. Add ElapsedRaw to sacct --format.</source>
        <translation>Keine Spalte sagt, wie lange ein Job lief. ElapsedRaw zu sacct --format hinzufügen.</translation>
    </message>
    <message>
        <source>No copy of it can be made: %1.</source>
        <translation>Eine Kopie ist nicht möglich: %1.</translation>
    </message>
    <message>
        <source>The store is larger than the limit of 2 GiB.</source>
        <translation>Die Datenbank ist größer als die Grenze von 2 GiB.</translation>
    </message>
    <message>
        <source>catalog name</source>
        <translation>Katalogname</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bauform</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Equivalences</source>
        <translation>Vergleichsgrößen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>“%1” is the store itself. Choose another file.</source>
        <translation>„%1“ ist die Datenbank selbst. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>„%1“ kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>There is no store “%1”.</source>
        <translation>Es gibt keine Datenbank „%1“.</translation>
    </message>
    <message>
        <source>“%1” is of an older version, and no copy of it could be made: %2. It was left as it is.</source>
        <translation>„%1“ ist von einer älteren Version, und eine Kopie war nicht möglich: %2. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>too many copies lie beside it</source>
        <translation>zu viele Kopien liegen daneben</translation>
    </message>
    <message>
        <source>No cost is known, so nothing can be compared.</source>
        <translation>Es sind keine Kosten bekannt, daher ist nichts vergleichbar.</translation>
    </message>
    <message>
        <source>A sign ≥ marks costs with unknown parts.</source>
        <translation>Ein ≥ markiert Kosten mit unbekannten Teilen.</translation>
    </message>
    <message>
        <source>Other parts of the cost are unknown than in %1, so totals are not compared.</source>
        <translation>Es sind andere Teile der Kosten unbekannt als bei %1, daher werden die Summen nicht verglichen.</translation>
    </message>
    <message>
        <source>Not compared, because other parts are unknown: %1.</source>
        <translation>Nicht verglichen, weil andere Teile unbekannt sind: %1.</translation>
    </message>
    <message>
        <source>%1, the reference, costs least.</source>
        <translation>%1, die Referenz, kostet am wenigsten.</translation>
    </message>
    <message>
        <source>All cost the same.</source>
        <translation>Alle kosten gleich viel.</translation>
    </message>
    <message>
        <source>%1 costs %2 less than %3: it saves %4.</source>
        <translation>%1 kostet %2 weniger als %3 und spart %4.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>1 part unknown</source>
        <translation>1 Teil unbekannt</translation>
    </message>
    <message>
        <source>%1 parts unknown</source>
        <translation>%1 Teile unbekannt</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>Summe, %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespart</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation>Weniger als vorher</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Nothing was paid for this run.</source>
        <translation>Für diesen Lauf wurde nichts bezahlt.</translation>
    </message>
    <message>
        <source>Set GPU price</source>
        <translation>GPU-Preis setzen</translation>
    </message>
    <message>
        <source>miles driven</source>
        <translation>Automeilen</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>smartphone charges</source>
        <translation>Smartphone-Ladungen</translation>
    </message>
    <message>
        <source>charges</source>
        <comment>of a smartphone</comment>
        <translation>Ladungen</translation>
    </message>
    <message>
        <source>tree-years</source>
        <translation>Baum-Jahre</translation>
    </message>
    <message>
        <source>tree-months</source>
        <translation>Baum-Monate</translation>
    </message>
    <message>
        <source>%1 %2 CO₂e</source>
        <translation>%1 %2 CO₂e</translation>
    </message>
    <message>
        <source>at %1%2/t</source>
        <translation>zu %1%2/t</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Kompensation</translation>
    </message>
    <message>
        <source>Offset %1, %2</source>
        <translation>Kompensation %1, %2</translation>
    </message>
    <message>
        <source>%1 kg/kWh</source>
        <translation>%1 kg/kWh</translation>
    </message>
    <message>
        <source>What if in %1: %2</source>
        <translation>Was-wäre-wenn in %1: %2</translation>
    </message>
    <message>
        <source>Attach power log…</source>
        <translation>Leistungsprotokoll anhängen…</translation>
    </message>
    <message>
        <source>Set device power</source>
        <translation>Geräteleistung setzen</translation>
    </message>
    <message>
        <source>Set grid intensity</source>
        <translation>CO₂-Intensität setzen</translation>
    </message>
    <message>
        <source>%1 = %2 = %3</source>
        <translation>%1 = %2 = %3</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>1 more input; Copy formula has them all.</source>
        <translation>1 weitere Eingangsgröße; „Formel kopieren“ enthält alle.</translation>
    </message>
    <message>
        <source>%1 more inputs; Copy formula has them all.</source>
        <translation>%1 weitere Eingangsgrößen; „Formel kopieren“ enthält alle.</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>Widest driver: %1, &lt;b&gt;± %2&lt;/b&gt; of the range.</source>
        <translation>Größter Treiber: %1, &lt;b&gt;± %2&lt;/b&gt; der Spanne.</translation>
    </message>
    <message>
        <source>Baseline: &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Basis: &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Baseline: %1 = &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>Basis: %1 = &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>change unknown</source>
        <translation>Änderung unbekannt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>up %1 times</source>
        <translation>auf das %1-Fache</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>on-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewandt</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>%1: menu</source>
        <translation>%1: Menü</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Times benchmark</source>
        <translation>× Benchmark</translation>
    </message>
    <message>
        <source>Source of the benchmark</source>
        <translation>Quelle des Benchmarks</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Spart</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewandt</translation>
    </message>
    <message>
        <source>%1 · current</source>
        <translation>%1 · aktuell</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>✓ cheapest</source>
        <translation>✓ günstigster</translation>
    </message>
    <message>
        <source>energy and wear</source>
        <translation>Energie und Verschleiß</translation>
    </message>
    <message>
        <source>GPU only</source>
        <translation>nur GPU</translation>
    </message>
    <message>
        <source>speed unknown</source>
        <translation>Tempo unbekannt</translation>
    </message>
    <message>
        <source>%1 on demand</source>
        <translation>%1 On-Demand</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>%1 spot</source>
        <translation>%1 Spot</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>günstigster</translation>
    </message>
    <message>
        <source>The catalog has no offer that holds this run.</source>
        <translation>Der Katalog hat kein Angebot, in das dieser Lauf passt.</translation>
    </message>
    <message>
        <source>1 more provider</source>
        <translation>1 weiterer Anbieter</translation>
    </message>
    <message>
        <source>%1 more providers</source>
        <translation>%1 weitere Anbieter</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>spart %1</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 d</translation>
    </message>
    <message>
        <source>2 d</source>
        <translation>2 d</translation>
    </message>
    <message>
        <source>4 d</source>
        <translation>4 d</translation>
    </message>
    <message>
        <source>2 w</source>
        <translation>2 Wo.</translation>
    </message>
    <message>
        <source>4 w</source>
        <translation>4 Wo.</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Quick extras</source>
        <translation>Nebenbei</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>✓ Applied</source>
        <translation>✓ Angewandt</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>Anwenden: %1</translation>
    </message>
    <message>
        <source>Saves %1</source>
        <translation>Spart %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nothing left to recommend; what was looked at would cost more here.</source>
        <translation>Nichts mehr zu empfehlen; das Geprüfte würde hier mehr kosten.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>no benchmark</source>
        <translation>kein Benchmark</translation>
    </message>
    <message>
        <source>benchmark %1</source>
        <translation>Benchmark %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 times the benchmark</source>
        <translation>%1-mal der Benchmark</translation>
    </message>
    <message>
        <source>%1 = benchmark</source>
        <translation>%1 = Benchmark</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>≠ reported</source>
        <translation>≠ gemeldet</translation>
    </message>
    <message>
        <source>Differs from what the file states</source>
        <translation>Weicht von der Angabe der Datei ab</translation>
    </message>
    <message>
        <source>Differs by %1 from what the file states</source>
        <translation>Weicht um %1 von der Angabe der Datei ab</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Beside the name of a run that was chosen over others</extracomment>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The best other choice and what it changes: "H100: −$18.60"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>BEISPIEL</translation>
    </message>
    <message>
        <source>Curves of loss and power</source>
        <translation>Kurven von Loss und Leistung</translation>
    </message>
    <message>
        <source>90 % range, %1: what moves this cost</source>
        <translation>90-%-Spanne, %1: was diese Kosten bewegt</translation>
    </message>
    <message>
        <source>Total, training + 1 month</source>
        <translation>Summe, Training + 1 Monat</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>%1 point to %2</source>
        <translation>%1 Punkt bis %2</translation>
    </message>
    <message>
        <source>%1 points to %2</source>
        <translation>%1 Punkte bis %2</translation>
    </message>
    <message>
        <source>Last %1 runs of %2</source>
        <translation>Letzte %1 Läufe von %2</translation>
    </message>
    <message>
        <source>Score, %1, %2</source>
        <translation>Score, %1, %2</translation>
    </message>
    <message>
        <source>What moves this energy</source>
        <translation>Was diese Energie bewegt</translation>
    </message>
    <message>
        <source>What moves this CO₂e</source>
        <translation>Was dieses CO₂e bewegt</translation>
    </message>
    <message>
        <source>What moves this cost</source>
        <translation>Was diese Kosten bewegt</translation>
    </message>
    <message>
        <source>%1, %2 %3, 90 % range %4: from %5 to %6, by %7, %8 of the spread; %9</source>
        <extracomment>"Spot discount, 45 %, 90 % range 35 – 55: moves the total from $226 to $252, by $25.75, 21 % of the spread. Catalog, …"</extracomment>
        <translation>%1, %2 %3, 90-%-Spanne %4: von %5 bis %6, um %7, %8 der Streuung; %9</translation>
    </message>
    <message>
        <source>At the low end</source>
        <translation>Am unteren Ende</translation>
    </message>
    <message>
        <source>At the high end</source>
        <translation>Am oberen Ende</translation>
    </message>
    <message>
        <source>Moves it by</source>
        <translation>Bewegt um</translation>
    </message>
    <message>
        <source>Share of the spread</source>
        <translation>Anteil an der Streuung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Nothing about it is uncertain: no input has a range.</source>
        <translation>Nichts daran ist unsicher: Keine Eingangsgröße hat eine Spanne.</translation>
    </message>
    <message>
        <source>One input explains &lt;b&gt;%1&lt;/b&gt; of the spread: &lt;b&gt;%2.&lt;/b&gt;</source>
        <translation>Eine Eingangsgröße erklärt &lt;b&gt;%1&lt;/b&gt; der Streuung: &lt;b&gt;%2.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 inputs explain &lt;b&gt;%2&lt;/b&gt; of the spread: &lt;b&gt;%3.&lt;/b&gt;</source>
        <translation>%1 Eingangsgrößen erklären &lt;b&gt;%2&lt;/b&gt; der Streuung: &lt;b&gt;%3.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>It is an assumption.</source>
        <translation>Es ist eine Annahme.</translation>
    </message>
    <message>
        <source>One of them is an assumption.</source>
        <translation>Eine davon ist eine Annahme.</translation>
    </message>
    <message>
        <source>All of them are assumptions.</source>
        <translation>Alle sind Annahmen.</translation>
    </message>
    <message>
        <source>%1 of them are assumptions.</source>
        <translation>%1 davon sind Annahmen.</translation>
    </message>
    <message>
        <source>%1 narrows the range most, to %2.</source>
        <extracomment>"Measuring the time factor on one short run narrows the range most, to $220 – 262."</extracomment>
        <translation>%1 verengt die Spanne am stärksten, auf %2.</translation>
    </message>
    <message>
        <source>%1: %2 reports %3, recomputed %4. %5</source>
        <translation>%1: %2 meldet %3, nachgerechnet %4. %5</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>new run</source>
        <translation>neuer Lauf</translation>
    </message>
    <message>
        <source>energy for the run “%1”</source>
        <translation>Energie für den Lauf „%1“</translation>
    </message>
    <message>
        <source>adds to the run “%1”</source>
        <translation>ergänzt den Lauf „%1“</translation>
    </message>
    <message>
        <source>replaces 1 value</source>
        <translation>ersetzt 1 Wert</translation>
    </message>
    <message>
        <source>replaces %1 values</source>
        <translation>ersetzt %1 Werte</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>energy for %1</source>
        <translation>Energie für %1</translation>
    </message>
    <message>
        <source>adds to %1</source>
        <translation>ergänzt %1</translation>
    </message>
    <message>
        <source>also in %1</source>
        <translation>auch in %1</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Holds no runs</source>
        <translation>Enthält keine Läufe</translation>
    </message>
    <message>
        <source>Read comma as decimal point</source>
        <translation>Komma als Dezimalzeichen lesen</translation>
    </message>
    <message>
        <source>Map columns…</source>
        <translation>Spalten zuordnen…</translation>
    </message>
    <message>
        <source>Read as…</source>
        <translation>Lesen als…</translation>
    </message>
    <message>
        <source>No time zone in 1 record</source>
        <translation>Keine Zeitzone in 1 Eintrag</translation>
    </message>
    <message>
        <source>No time zone in %1 records</source>
        <translation>Keine Zeitzone in %1 Einträgen</translation>
    </message>
    <message>
        <source>%1: read as %2</source>
        <translation>%1: gelesen als %2</translation>
    </message>
    <message>
        <source>time stamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Set time zone…</source>
        <translation>Zeitzone setzen…</translation>
    </message>
    <message>
        <source>Change time zone…</source>
        <translation>Zeitzone ändern…</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>No project in 1 new run</source>
        <translation>Kein Projekt in 1 neuen Lauf</translation>
    </message>
    <message>
        <source>No project in %1 new runs</source>
        <translation>Kein Projekt in %1 neuen Läufen</translation>
    </message>
    <message>
        <source>Name a project…</source>
        <translation>Projekt angeben…</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>Kosten nach Tag</translation>
    </message>
    <message>
        <source>Cost by week</source>
        <translation>Kosten nach Woche</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Kosten nach Monat</translation>
    </message>
    <message>
        <source>Cost by year</source>
        <translation>Kosten nach Jahr</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>No scenario saved yet</source>
        <translation>Noch kein Szenario gespeichert</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open a scenario file…</source>
        <translation>Szenariodatei öffnen…</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>RunCost</source>
        <translation>RunCost</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Store format</source>
        <translation>Datenbankformat</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Set %1…</source>
        <translation>%1 setzen…</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Use scenario: %1</source>
        <translation>Szenario verwenden: %1</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>The runs of this store. Click one to see it, select several for their sum; the field and the buttons above filter, the header sorts and chooses columns.</source>
        <translation>Die Läufe dieser Datenbank. Einen anklicken, um ihn zu sehen, mehrere auswählen für ihre Summe; das Eingabefeld und die Schaltflächen darüber filtern, die Kopfzeile sortiert und wählt Spalten.</translation>
    </message>
    <message>
        <source>Assumptions as sliders. Each shows what a step of it changes; moved ones are accent and have a dot that puts them back.</source>
        <translation>Annahmen als Regler. Jeder zeigt, was ein Schritt ändert; verstellte sind farbig hervorgehoben und haben einen Punkt, der sie zurücksetzt.</translation>
    </message>
    <message>
        <source>Baseline and scenario side by side: cost, energy and emissions, and the difference.</source>
        <translation>Basis und Szenario nebeneinander: Kosten, Energie und Emissionen und die Differenz.</translation>
    </message>
    <message>
        <source>Which run is shown, and its total. The badges tell what is known about it; the total explains itself.</source>
        <translation>Welcher Lauf gezeigt wird, und seine Summe. Die Kennzeichen sagen, was über ihn bekannt ist; die Summe erklärt sich selbst.</translation>
    </message>
    <message>
        <source>Where the money goes: training, inference, storage, transfer and platform. The dashed outlines are the baseline.</source>
        <translation>Wohin das Geld geht: Training, Inferenz, Speicherung, Transfer und Plattform. Die gestrichelten Umrisse sind die Basis.</translation>
    </message>
    <message>
        <source>What the same training would cost elsewhere, with the time it would take. Green is the cheapest that fits.</source>
        <translation>Was dasselbe Training anderswo kosten und wie lange es dauern würde. Grün ist das günstigste passende Angebot.</translation>
    </message>
    <message>
        <source>How well the run used what it paid for, from 0 to 100, and the parts that make the score.</source>
        <translation>Wie gut der Lauf das Bezahlte genutzt hat, von 0 bis 100, und die Teile des Scores.</translation>
    </message>
    <message>
        <source>Latency, throughput, memory and more against benchmarks. The line at 1.0 is the benchmark.</source>
        <translation>Latenz, Durchsatz, Speicher und mehr gegen Benchmarks. Die Linie bei 1,0 ist der Benchmark.</translation>
    </message>
    <message>
        <source>Energy and emissions, what they compare to, and the same run in other regions.</source>
        <translation>Energie und Emissionen, womit sie vergleichbar sind, und derselbe Lauf in anderen Regionen.</translation>
    </message>
    <message>
        <source>What would save most, by effort and saving. Apply puts one into the scenario; nothing else changes.</source>
        <translation>Was am meisten sparen würde, nach Aufwand und Ersparnis. „Anwenden“ übernimmt eine Empfehlung ins Szenario; sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Prices, grid intensities and constants that figures are counted with. Own rows take the place of shipped ones.</source>
        <translation>Preise, CO₂-Intensitäten und Konstanten, mit denen gerechnet wird. Eigene Zeilen ersetzen mitgelieferte.</translation>
    </message>
    <message>
        <source>The store is empty. Import your own runs, or look at the sample runs first.</source>
        <translation>Die Datenbank ist leer. Eigene Läufe importieren oder zuerst die Beispielläufe ansehen.</translation>
    </message>
    <message>
        <source>Which uncertain inputs move the figure most: one bar each, the longest first.</source>
        <translation>Welche unsicheren Eingangsgrößen die Kennzahl am meisten bewegen: je ein Balken, der längste zuerst.</translation>
    </message>
    <message>
        <source>One bar for each uncertain input, from its low to its high end; the line is the present value.</source>
        <translation>Ein Balken je unsicherer Eingangsgröße, vom unteren zum oberen Ende; die Linie ist der aktuelle Wert.</translation>
    </message>
    <message>
        <source>Figures that the file states beside those that RunCost counts, and a switch that chooses which one is used.</source>
        <translation>Werte, die die Datei angibt, neben denen, die RunCost berechnet, und ein Schalter für den verwendeten Wert.</translation>
    </message>
    <message>
        <source>Runs whose reported and counted figures lie apart, the furthest first.</source>
        <translation>Läufe, deren gemeldete und berechnete Werte auseinanderliegen, die größte Abweichung zuerst.</translation>
    </message>
    <message>
        <source>Every recommendation in full: why, why not, how much, code to copy, and a way to dismiss it or mark it done.</source>
        <translation>Jede Empfehlung im Detail: warum, warum nicht, wie viel, Code zum Kopieren. Sie lässt sich verwerfen oder als erledigt markieren.</translation>
    </message>
    <message>
        <source>What the run recorded over time. The hatched part was not needed.</source>
        <translation>Was der Lauf über die Zeit aufgezeichnet hat. Der schraffierte Teil war unnötig.</translation>
    </message>
    <message>
        <source>The manual and all formulas, with a search over titles and text.</source>
        <translation>Das Handbuch und alle Formeln, mit Suche in Titeln und Text.</translation>
    </message>
    <message>
        <source>Looks at files before anything is stored: which runs are new, changed, the same, or rejected, and why.</source>
        <translation>Prüft Dateien, bevor etwas gespeichert wird: welche Läufe neu, geändert, gleich oder abgelehnt sind, und warum.</translation>
    </message>
    <message>
        <source>Says what the columns of a plain table mean. Unsure guesses are marked; the preview shows the runs that result.</source>
        <translation>Legt fest, was die Spalten einer einfachen Tabelle bedeuten. Unsichere Vermutungen sind markiert; die Vorschau zeigt die Läufe, die daraus entstehen.</translation>
    </message>
    <message>
        <source>A report of the run and scenario shown, with a preview of its pages.</source>
        <translation>Ein Bericht zum gezeigten Lauf und Szenario, mit Vorschau der Seiten.</translation>
    </message>
    <message>
        <source>Finds pages, commands, runs and formulas by a few letters.</source>
        <translation>Findet Seiten, Befehle, Läufe und Formeln mit wenigen Buchstaben.</translation>
    </message>
    <message>
        <source>What electricity costs, how clean it is, and how much of it reaches the machine.</source>
        <translation>Was der Strom kostet, wie sauber er ist und wie viel davon die Maschine erreicht.</translation>
    </message>
    <message>
        <source>How the training is done: where, on which GPUs, how long, and at which price.</source>
        <translation>Wie trainiert wird: wo, auf welchen GPUs, wie lange und zu welchem Preis.</translation>
    </message>
    <message>
        <source>What it takes to serve the model month by month.</source>
        <translation>Was es braucht, um das Modell Monat für Monat bereitzustellen.</translation>
    </message>
    <message>
        <source>What is kept, for how long, and what is moved.</source>
        <translation>Was aufbewahrt wird, wie lange, und was übertragen wird.</translation>
    </message>
    <message>
        <source>saves %1 CO2e</source>
        <translation>spart %1 CO2e</translation>
    </message>
    <message>
        <source>saves %1 (%2)</source>
        <translation>spart %1 (%2)</translation>
    </message>
    <message>
        <source>%1; effort %2, %3</source>
        <translation>%1; Aufwand %2, %3</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>weil: %1</translation>
    </message>
    <message>
        <source>the loss was flat from %1 of %2 on: %3 of the time was enough</source>
        <translation>der Loss war ab %1 von %2 flach: %3 der Zeit genügten</translation>
    </message>
    <message>
        <source>marked as done on %1</source>
        <translation>als erledigt markiert am %1</translation>
    </message>
    <message>
        <source>“%1” has it: %2 instead of %3</source>
        <translation>„%1“ hat es: %2 statt %3</translation>
    </message>
    <message>
        <source>  (SAMPLE)</source>
        <translation>  (BEISPIEL)</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Not for this run</source>
        <translation>Nicht für diesen Lauf</translation>
    </message>
    <message>
        <source>--dismiss, --done and --restore go one at a time.</source>
        <translation>--dismiss, --done und --restore gehen nur einzeln.</translation>
    </message>
    <message>
        <source>--reason goes with --dismiss.</source>
        <translation>--reason gehört zu --dismiss.</translation>
    </message>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation>Ein Grund hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is no such recommendation. “runcost advice RUN” lists them.</source>
        <translation>Es gibt keine solche Empfehlung. „runcost advice RUN“ listet sie auf.</translation>
    </message>
    <message>
        <source>The run is not in the store; import it first.</source>
        <translation>Der Lauf ist nicht in der Datenbank; zuerst importieren.</translation>
    </message>
    <message>
        <source>Name one run.</source>
        <translation>Einen Lauf nennen.</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>  (%1 of 4 parts known)</source>
        <translation>  (%1 von 4 Teilen bekannt)</translation>
    </message>
    <message>
        <source>Prices: catalog %1, newer ones exist; `runcost reprice` uses them. Ranges are 90 %.</source>
        <translation>Preise: Katalog %1, es gibt neuere; `runcost reprice` verwendet sie. Spannen sind 90 %.</translation>
    </message>
    <message>
        <source>Figures: %1.</source>
        <translation>Kennzahlen: %1.</translation>
    </message>
    <message>
        <source>--latex and --markdown are for --explain.</source>
        <translation>--latex und --markdown gehören zu --explain.</translation>
    </message>
    <message>
        <source>This is larger than 1 GB.</source>
        <translation>Das ist größer als 1 GB.</translation>
    </message>
    <message>
        <source>There is no header.</source>
        <translation>Die Kopfzeile fehlt.</translation>
    </message>
    <message>
        <source>No column is an input of %1.</source>
        <translation>Keine Spalte ist eine Eingangsgröße von %1.</translation>
    </message>
    <message>
        <source>“%1” is no INPUT=VALUE.</source>
        <translation>„%1“ ist kein INPUT=VALUE.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The value of %1 is no valid JSON.</source>
        <translation>Der Wert von %1 ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>--json and --markdown go with --list of all formulas.</source>
        <translation>--json und --markdown gehören zu --list aller Formeln.</translation>
    </message>
    <message>
        <source>--list computes nothing.</source>
        <translation>--list berechnet nichts.</translation>
    </message>
    <message>
        <source>--csv goes without --explain and --input.</source>
        <translation>--csv geht nur ohne --explain und --input.</translation>
    </message>
    <message>
        <source>The name of a formula is missing.</source>
        <translation>Der Name einer Formel fehlt.</translation>
    </message>
    <message>
        <source>There are no rows of the kind “%1”; `runcost catalog list` names the kinds.</source>
        <translation>Es gibt keine Zeilen der Art „%1“; `runcost catalog list` nennt die Arten.</translation>
    </message>
    <message>
        <source>Catalog %1 with %2 own rows: nothing to complain about.</source>
        <translation>Katalog %1 mit %2 eigenen Zeilen: nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>The file exists; --force replaces it.</source>
        <translation>Die Datei existiert; --force ersetzt sie.</translation>
    </message>
    <message>
        <source>Catalog %1 with %2 own rows.</source>
        <translation>Katalog %1 mit %2 eigenen Zeilen.</translation>
    </message>
    <message>
        <source>Cannot read the file: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>„%1“ ist nicht FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no own row “%1” of the kind “%2”.</source>
        <translation>Es gibt keine eigene Zeile „%1“ der Art „%2“.</translation>
    </message>
    <message>
        <source>Say list, lint, diff, export, import, set, unset or path.</source>
        <translation>Möglich sind list, lint, diff, export, import, set, unset oder path.</translation>
    </message>
    <message>
        <source>Words are missing after “%1”.</source>
        <translation>Nach „%1“ fehlen Wörter.</translation>
    </message>
    <message>
        <source>There are too many words.</source>
        <translation>Es sind zu viele Wörter.</translation>
    </message>
    <message>
        <source>No file to write: -o FILE is missing.</source>
        <translation>Keine Zieldatei: -o FILE fehlt.</translation>
    </message>
    <message>
        <source>--older-than is a number of days.</source>
        <translation>--older-than ist eine Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>Charges cannot be added up by “%1”; it is currency, provider, service or run.</source>
        <translation>Posten lassen sich nicht nach „%1“ summieren; möglich sind currency, provider, service oder run.</translation>
    </message>
    <message>
        <source>--cost is billed or effective.</source>
        <translation>--cost ist billed oder effective.</translation>
    </message>
    <message>
        <source>The ledger holds no charges; import a FOCUS bill.</source>
        <translation>Das Kostenbuch enthält keine Posten; eine FOCUS-Rechnung importieren.</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>billed</source>
        <translation>abgerechnet</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>effektiv</translation>
    </message>
    <message>
        <source>of runs</source>
        <translation>der Läufe</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Gemeinkosten</translation>
    </message>
    <message>
        <source>(overhead)</source>
        <translation>(Gemeinkosten)</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation>(nicht angegeben)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>--map is of the form COLUMN=FIELD[:UNIT].</source>
        <translation>--map hat die Form COLUMN=FIELD[:UNIT].</translation>
    </message>
    <message>
        <source>There is no field “%1”; some are name, started, duration_s, energy_kwh, gpu_type, metric, tag.NAME and ignore.</source>
        <translation>Es gibt kein Feld „%1“; möglich sind etwa name, started, duration_s, energy_kwh, gpu_type, metric, tag.NAME und ignore.</translation>
    </message>
    <message>
        <source>“%1” is no exchange rate.</source>
        <translation>„%1“ ist kein Wechselkurs.</translation>
    </message>
    <message>
        <source>“%1” is no unit of %2; there are %3.</source>
        <translation>„%1“ ist keine Einheit von %2; es gibt %3.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Es gibt keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>There is no column mapping “%1”.</source>
        <translation>Es gibt keine Spaltenzuordnung „%1“.</translation>
    </message>
    <message>
        <source>A column mapping is for files, not for folders.</source>
        <translation>Eine Spaltenzuordnung gilt für Dateien, nicht für Ordner.</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>The answer cannot be written: %1.</source>
        <translation>Die Antwort kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels.</source>
        <translation>--size ist WIDTHxHEIGHT in Pixeln.</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system.</source>
        <translation>--theme ist light, dark, contrast oder system.</translation>
    </message>
    <message>
        <source>--scale is a number from 0.25 to 8.</source>
        <translation>--scale ist eine Zahl von 0.25 bis 8.</translation>
    </message>
    <message>
        <source>There is no command and no file “%1”.</source>
        <translation>Es gibt keinen Befehl und keine Datei „%1“.</translation>
    </message>
    <message>
        <source>--store needs a file.</source>
        <translation>--store braucht eine Datei.</translation>
    </message>
    <message>
        <source>--language is en, de, es, fr, ja or zh_CN.</source>
        <translation>--language ist en, de, es, fr, ja oder zh_CN.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>noch nicht angelegt</translation>
    </message>
    <message>
        <source>sound, %1 runs of %2 files</source>
        <translation>in Ordnung, %1 Läufe aus %2 Dateien</translation>
    </message>
    <message>
        <source>doctor takes no paths.</source>
        <translation>doctor nimmt keine Pfade.</translation>
    </message>
    <message>
        <source>RUN and --filter do not go together.</source>
        <translation>RUN und --filter schließen sich aus.</translation>
    </message>
    <message>
        <source>-o FILE is missing; -o - is standard output.</source>
        <translation>-o FILE fehlt; -o - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>The format is csv, json, jsonl, md, focus or runcost.</source>
        <translation>Das Format ist csv, json, jsonl, md, focus oder runcost.</translation>
    </message>
    <message>
        <source>A store cannot go to standard output.</source>
        <translation>Eine Datenbank kann nicht auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>It is the store itself.</source>
        <translation>Das ist die Datenbank selbst.</translation>
    </message>
    <message>
        <source>%1 runs without a time or a price were left out.</source>
        <translation>%1 Läufe ohne Zeit oder Preis wurden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 has no input “%2”.</source>
        <translation>%1 hat keine Eingangsgröße „%2“.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1 is missing; it must be: %2.</source>
        <translation>%1 fehlt; verlangt ist: %2.</translation>
    </message>
    <message>
        <source>%1 is %2, and the result is too large or too small a number.</source>
        <translation>%1 ist %2, und das Ergebnis ist eine zu große oder zu kleine Zahl.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be: %3.</source>
        <translation>%1 ist %2; verlangt ist: %3.</translation>
    </message>
    <message>
        <source>was %1, %2 kWh, %3 CO2e; changed by %4</source>
        <translation>war %1, %2 kWh, %3 CO2e; geändert durch %4</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>One run is to be named.</source>
        <translation>Genau einen Lauf nennen.</translation>
    </message>
    <message>
        <source>Only runs of the store have a history.</source>
        <translation>Nur Läufe der Datenbank haben einen Verlauf.</translation>
    </message>
    <message>
        <source> (and %1 more)</source>
        <translation> (und %1 weitere)</translation>
    </message>
    <message>
        <source>Would add %1, update %2, leave %3 as they are; %4 rejected.
</source>
        <translation>Würde %1 hinzufügen, %2 aktualisieren, %3 unverändert lassen; %4 abgelehnt.
</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected.
</source>
        <translation>%1 hinzugefügt, %2 aktualisiert, %3 unverändert, %4 abgelehnt.
</translation>
    </message>
    <message>
        <source>Charges: %1 read.
</source>
        <translation>Posten: %1 gelesen.
</translation>
    </message>
    <message>
        <source>Charges: %1 added, %2 known.
</source>
        <translation>Posten: %1 hinzugefügt, %2 bekannt.
</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Es gibt kein Format „%1“.</translation>
    </message>
    <message>
        <source>No file or folder is named.</source>
        <translation>Keine Datei und kein Ordner angegeben.</translation>
    </message>
    <message>
        <source>--attach takes one log and goes with --zone only.</source>
        <translation>--attach nimmt ein Protokoll und verträgt nur --zone.</translation>
    </message>
    <message>
        <source>--samples and --dry-run do not go together.</source>
        <translation>--samples und --dry-run schließen sich aus.</translation>
    </message>
    <message>
        <source>“%1” is a file; name a run of the store.</source>
        <translation>„%1“ ist eine Datei; einen Lauf der Datenbank nennen.</translation>
    </message>
    <message>
        <source>Attached to “%1”: %2 s of %3 GPUs, mean %4 W each, %5 kWh; %6 % of the run.
</source>
        <translation>An „%1“ angehängt: %2 s von %3 GPUs, im Mittel je %4 W, %5 kWh; %6 % des Laufs.
</translation>
    </message>
    <message>
        <source>The store was brought to the present version; a copy of the old one is “%1”.</source>
        <translation>Die Datenbank wurde auf die aktuelle Version gebracht; eine Kopie der alten ist „%1“.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cancelled; files that were imported whole stay.</source>
        <translation>Abgebrochen; vollständig importierte Dateien bleiben.</translation>
    </message>
    <message>
        <source>This is no JSON object of inputs.</source>
        <translation>Kein JSON-Objekt mit Eingangsgrößen.</translation>
    </message>
    <message>
        <source>The number of %1 is too large.</source>
        <translation>Die Zahl von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>This is larger than 64 MB.</source>
        <translation>Das ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>“%1” is too much; a text to look for goes behind --filter.</source>
        <translation>„%1“ ist zu viel; Suchtext gehört hinter --filter.</translation>
    </message>
    <message>
        <source>--json and --csv do not go together.</source>
        <translation>--json und --csv schließen sich aus.</translation>
    </message>
    <message>
        <source>Runs cannot be sorted by “%1”; the columns are %2.</source>
        <translation>Läufe lassen sich nicht nach „%1“ sortieren; die Spalten sind %2.</translation>
    </message>
    <message>
        <source>--disagree is a number of percent, 5 or more.</source>
        <translation>--disagree ist eine Prozentzahl ab 5.</translation>
    </message>
    <message>
        <source>--limit is a number of runs.</source>
        <translation>--limit ist eine Anzahl von Läufen.</translation>
    </message>
    <message>
        <source>--by is project or run.</source>
        <translation>--by ist project oder run.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>--tag is of the form NAME=VALUE.</source>
        <translation>--tag hat die Form NAME=VALUE.</translation>
    </message>
    <message>
        <source>All runs have the prices of catalog %1.
</source>
        <translation>Alle Läufe haben die Preise von Katalog %1.
</translation>
    </message>
    <message>
        <source>Together: %1 -&gt; %2 at catalog %3.
</source>
        <translation>Zusammen: %1 -&gt; %2 mit Katalog %3.
</translation>
    </message>
    <message>
        <source>“%1” is a file and not in the store.</source>
        <translation>„%1“ ist eine Datei und nicht in der Datenbank.</translation>
    </message>
    <message>
        <source>Name runs, or say --all.</source>
        <translation>Läufe nennen oder --all angeben.</translation>
    </message>
    <message>
        <source>reprice</source>
        <translation>Neubepreisung</translation>
    </message>
    <message>
        <source>There is no run in it.</source>
        <translation>Darin ist kein Lauf.</translation>
    </message>
    <message>
        <source>It holds %1 runs; import it and name one of them.</source>
        <translation>Darin sind %1 Läufe; importieren und einen davon nennen.</translation>
    </message>
    <message>
        <source>%1 is a number above 0.</source>
        <translation>%1 ist eine Zahl über 0.</translation>
    </message>
    <message>
        <source>--period is a time from 100ms to 60s.</source>
        <translation>--period ist eine Zeit von 100ms bis 60s.</translation>
    </message>
    <message>
        <source>--grace is a time from 0s to 60m.</source>
        <translation>--grace ist eine Zeit von 0s bis 60m.</translation>
    </message>
    <message>
        <source>This recorded run ended without a word; it is marked as killed.</source>
        <translation>Dieser aufgezeichnete Lauf endete ohne Meldung; er ist als abgebrochen markiert.</translation>
    </message>
    <message>
        <source>Nothing here has a price, so --max-usd cannot be kept. Give --gpu-price.</source>
        <translation>Nichts hat hier einen Preis, --max-usd ist daher nicht einzuhalten. --gpu-price angeben.</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>The command stands behind --.</source>
        <translation>Der Befehl steht hinter --.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>Es gibt kein Programm „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2.</source>
        <translation>„%1“ kann nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation>Kein Ordner angegeben.</translation>
    </message>
    <message>
        <source>“%1” is no folder that can be watched.</source>
        <translation>„%1“ ist kein Ordner, der sich überwachen lässt.</translation>
    </message>
    <message>
        <source>Cannot write “%1”.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no display for the window. “runcost --help” lists the commands, which need none.</source>
        <translation>Für das Fenster gibt es keine Anzeige. „runcost --help“ listet die Befehle auf, die keine brauchen.</translation>
    </message>
    <message>
        <source>About RunCost</source>
        <translation>Über RunCost</translation>
    </message>
    <message>
        <source>RunCost %1</source>
        <translation>RunCost %1</translation>
    </message>
    <message>
        <source>What machine-learning experiments cost, use and emit.</source>
        <translation>Was Experimente des maschinellen Lernens kosten, verbrauchen und emittieren.</translation>
    </message>
    <message>
        <source>Works offline: nothing leaves this computer.</source>
        <translation>Arbeitet offline: Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Typeface RunCost Sans, made from Inter (SIL Open Font License).</source>
        <translation>Schrift RunCost Sans, abgeleitet von Inter (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne Gewährleistung.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>For a report of a fault</source>
        <translation>Für eine Fehlermeldung an die Entwickler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The loss was still falling at the end: stopping earlier would have cost quality.</source>
        <translation>Der Loss fiel am Ende noch: Ein früherer Stopp hätte Qualität gekostet.</translation>
    </message>
    <message>
        <source>the rest lowered the loss from %1 to %2</source>
        <translation>der Rest senkte den Loss von %1 auf %2</translation>
    </message>
    <message>
        <source>the rest did not lower the loss</source>
        <translation>der Rest senkte den Loss nicht</translation>
    </message>
    <message>
        <source>By its own curve it could have stopped at %1 of %2, after %3 of the time; %4.</source>
        <translation>Nach der eigenen Kurve war ein Stopp bei %1 von %2 möglich, nach %3 der Zeit; %4.</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>Aufwand %1</translation>
    </message>
    <message>
        <source>priority %1 of 100</source>
        <translation>Priorität %1 von 100</translation>
    </message>
    <message>
        <source>your own rule</source>
        <translation>eigene Regel</translation>
    </message>
    <message>
        <source>Dismissed on %1.</source>
        <translation>Verworfen am %1.</translation>
    </message>
    <message>
        <source>Dismissed on %1: %2</source>
        <translation>Verworfen am %1: %2</translation>
    </message>
    <message>
        <source>Not for this run: %1</source>
        <translation>Nicht für diesen Lauf: %1</translation>
    </message>
    <message>
        <source>Applied: take back</source>
        <translation>Angewandt: zurücknehmen</translation>
    </message>
    <message>
        <source>Apply to What if</source>
        <translation>Im Was-wäre-wenn anwenden</translation>
    </message>
    <message>
        <source>Sets the sliders back</source>
        <translation>Stellt die Regler zurück</translation>
    </message>
    <message>
        <source>Sets the sliders to this change</source>
        <translation>Stellt die Regler auf diese Änderung</translation>
    </message>
    <message>
        <source>Show curve</source>
        <translation>Kurve zeigen</translation>
    </message>
    <message>
        <source>The run is not in a store that can be written.</source>
        <translation>Der Lauf ist nicht in einer beschreibbaren Datenbank.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>You have done it in your work; later runs show what it saved</source>
        <translation>In der Praxis umgesetzt; spätere Läufe zeigen, was es gespart hat</translation>
    </message>
    <message>
        <source>Hides it for this run</source>
        <translation>Blendet sie für diesen Lauf aus</translation>
    </message>
    <message>
        <source>Why not? For your colleagues, and for you in a month</source>
        <translation>Warum nicht? Für das Team und zur eigenen Erinnerung in einem Monat</translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation>Grund des Verwerfens</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>What it saves</source>
        <translation>Was sie spart</translation>
    </message>
    <message>
        <source>%1 – %2, 90 % range; no money</source>
        <translation>%1 – %2, 90-%-Spanne; kein Geld</translation>
    </message>
    <message>
        <source>%1, 90 % range</source>
        <translation>%1, 90-%-Spanne</translation>
    </message>
    <message>
        <source>%1, by the source. It counts for no money here.</source>
        <translation>%1, laut Quelle. Zählt hier nicht als Geld.</translation>
    </message>
    <message>
        <source>Why it applies to this run</source>
        <translation>Warum sie auf diesen Lauf zutrifft</translation>
    </message>
    <message>
        <source>What the rule looks at</source>
        <translation>Worauf die Regel schaut</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>verlangt: %1</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Code sketch</source>
        <translation>Codeskizze</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>What it really saved</source>
        <translation>Was sie wirklich gespart hat</translation>
    </message>
    <message>
        <source>“%1” of %2 has the change: %3 instead of %4.</source>
        <translation>„%1“ vom %2 hat die Änderung: %3 statt %4.</translation>
    </message>
    <message>
        <source>“%1” of %2 has the change: %3 instead of %4, %5 less.</source>
        <translation>„%1“ vom %2 hat die Änderung: %3 statt %4, %5 weniger.</translation>
    </message>
    <message>
        <source>“%1” of %2 has the change: %3 instead of %4, %5 more.</source>
        <translation>„%1“ vom %2 hat die Änderung: %3 statt %4, %5 mehr.</translation>
    </message>
    <message>
        <source>Its metric is %1 instead of %2.</source>
        <translation>Seine Metrik ist %1 statt %2.</translation>
    </message>
    <message>
        <source>The difference of the whole runs: whatever else changed between them is in it.</source>
        <translation>Die Differenz der ganzen Läufe: Was sich sonst noch änderte, ist enthalten.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <translation>Quelle: %1, %2.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>Regeln bearbeiten…</translation>
    </message>
    <message>
        <source>Load rules…</source>
        <translation>Regeln laden…</translation>
    </message>
    <message>
        <source>Recommendation in full</source>
        <translation>Empfehlung im Detail</translation>
    </message>
    <message>
        <source>Nothing to recommend with what is known of this run.</source>
        <translation>Mit dem, was von diesem Lauf bekannt ist, gibt es nichts zu empfehlen.</translation>
    </message>
    <message>
        <source>Advice only: what it saves cannot be computed from the run.</source>
        <translation>Nur ein Rat: Die Ersparnis lässt sich aus dem Lauf nicht berechnen.</translation>
    </message>
    <message>
        <source>A part of the cost is unknown with the change or without it.</source>
        <translation>Ein Teil der Kosten ist mit oder ohne die Änderung unbekannt.</translation>
    </message>
    <message>
        <source>The loss was still falling at the end.</source>
        <translation>Der Loss fiel am Ende noch.</translation>
    </message>
    <message>
        <source>The catalog has nothing better for this run.</source>
        <translation>Der Katalog hat für diesen Lauf nichts Besseres.</translation>
    </message>
    <message>
        <source>Amounts with more than 12 decimals, rounded there: %1.</source>
        <translation>Beträge mit mehr als 12 Nachkommastellen, dort gerundet: %1.</translation>
    </message>
    <message>
        <source>The dates are those of a spreadsheet; they were read as month/day/year.</source>
        <translation>Die Daten stammen aus einer Tabellenkalkulation; sie wurden als Monat/Tag/Jahr gelesen.</translation>
    </message>
    <message>
        <source>The bill has no EffectiveCost; the billed cost stands for it.</source>
        <translation>Die Rechnung hat kein EffectiveCost; dafür stehen die abgerechneten Kosten.</translation>
    </message>
    <message>
        <source>The bill names no currency, so its charges are part of no total in dollars.</source>
        <translation>Die Rechnung nennt keine Währung, ihre Posten stehen daher in keiner Dollarsumme.</translation>
    </message>
    <message>
        <source>The line is too long, holds a NUL byte or an open quote.</source>
        <translation>Die Zeile ist zu lang, enthält ein NUL-Byte oder ein offenes Anführungszeichen.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2.</translation>
    </message>
    <message>
        <source>The header is repeated here.</source>
        <translation>Die Kopfzeile wiederholt sich hier.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>“%1” is larger than nine million.</source>
        <translation>„%1“ ist größer als neun Millionen.</translation>
    </message>
    <message>
        <source>“%1” is not stated.</source>
        <translation>„%1“ ist nicht angegeben.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>“%1” is before the start of the period.</source>
        <translation>„%1“ liegt vor dem Beginn des Zeitraums.</translation>
    </message>
    <message>
        <source>“Tags” is no JSON object; the charge has no tags.</source>
        <translation>„Tags“ ist kein JSON-Objekt; der Posten hat keine Tags.</translation>
    </message>
    <message>
        <source>The bill is in %1 currencies; they are kept apart.</source>
        <translation>Die Rechnung enthält %1 Währungen; sie bleiben getrennt.</translation>
    </message>
    <message>
        <source>Billed cost (%1 %4) and effective cost (%2 %4) differ by %3 %; runs get the %5 one. Choose with --cost.</source>
        <translation>Abgerechnete Kosten (%1 %4) und effektive Kosten (%2 %4) weichen um %3 % ab; Läufe erhalten den Betrag „%5“. Auswahl mit --cost.</translation>
    </message>
    <message>
        <source>BoAmps report</source>
        <translation>BoAmps-Bericht</translation>
    </message>
    <message>
        <source>It holds no measures of a BoAmps report.</source>
        <translation>Enthält keine Messungen eines BoAmps-Berichts.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>%1 to %2 USD</source>
        <translation>%1 bis %2 USD</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>of the country</source>
        <translation>landesweit</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>Own. %1</source>
        <translation>Eigen. %1</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Catalog (*.json)</source>
        <translation>Katalog (*.json)</translation>
    </message>
    <message>
        <source>Grid figures in use</source>
        <translation>Verwendete CO₂-Werte</translation>
    </message>
    <message>
        <source>Regions of providers, grid average, 2024</source>
        <translation>Regionen der Anbieter, Netzdurchschnitt, 2024</translation>
    </message>
    <message>
        <source>Countries, life cycle, 2021 – 2023</source>
        <translation>Länder, Lebenszyklus, 2021 – 2023</translation>
    </message>
    <message>
        <source>No row fits the filters. Press Esc in the search field to clear them.</source>
        <translation>Keine Zeile passt zu den Filtern. Esc im Suchfeld löscht sie.</translation>
    </message>
    <message>
        <source>Part of the catalog</source>
        <translation>Teil des Katalogs</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Provider, GPU or region</source>
        <translation>Anbieter, GPU oder Region</translation>
    </message>
    <message>
        <source>Only own rows</source>
        <translation>Nur eigene Zeilen</translation>
    </message>
    <message>
        <source>Only rows with a warning</source>
        <translation>Nur Zeilen mit Warnung</translation>
    </message>
    <message>
        <source>Update from file…</source>
        <translation>Aus Datei aktualisieren…</translation>
    </message>
    <message>
        <source>Own rows or a saved catalog; nothing is taken when something in it is wrong.</source>
        <translation>Eigene Zeilen oder ein gespeicherter Katalog; bei einem Fehler darin wird nichts übernommen.</translation>
    </message>
    <message>
        <source>Export own rows…</source>
        <translation>Eigene Zeilen exportieren…</translation>
    </message>
    <message>
        <source>Compare with shipped</source>
        <translation>Mit Mitgeliefertem vergleichen</translation>
    </message>
    <message>
        <source>Add price…</source>
        <translation>Preis hinzufügen…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of the catalog and number of its rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>Eigene %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Warnungen %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Catalog %1&lt;/b&gt;&amp;nbsp; %2 of %3 rows shown, %4 own, %5 with warnings.</source>
        <translation>&lt;b&gt;Katalog %1&lt;/b&gt;&amp;nbsp; %2 von %3 Zeilen gezeigt, %4 eigene, %5 mit Warnungen.</translation>
    </message>
    <message>
        <source>There are no own rows yet.</source>
        <translation>Es gibt noch keine eigenen Zeilen.</translation>
    </message>
    <message>
        <source>Use the shipped value of %1</source>
        <translation>Mitgelieferten Wert verwenden: %1</translation>
    </message>
    <message>
        <source>Own value of %1</source>
        <translation>Eigener Wert: %1</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1: gespeichert.</translation>
    </message>
    <message>
        <source>chosen in the Catalog page</source>
        <translation>auf der Katalogseite gewählt</translation>
    </message>
    <message>
        <source>Grid figures of countries</source>
        <translation>CO₂-Werte der Länder</translation>
    </message>
    <message>
        <source>Grid figures of regions</source>
        <translation>CO₂-Werte der Regionen</translation>
    </message>
    <message>
        <source>Export own rows</source>
        <translation>Eigene Zeilen exportieren</translation>
    </message>
    <message>
        <source>Own rows written to “%1”.</source>
        <translation>Eigene Zeilen nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>Update the catalog from a file</source>
        <translation>Katalog aus einer Datei aktualisieren</translation>
    </message>
    <message>
        <source>Cannot read “%1”: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” changes nothing here.</source>
        <translation>„%1“ ändert hier nichts.</translation>
    </message>
    <message>
        <source>Update of 1 row</source>
        <translation>Aktualisierung von 1 Zeile</translation>
    </message>
    <message>
        <source>Update of %1 rows</source>
        <translation>Aktualisierung von %1 Zeilen</translation>
    </message>
    <message>
        <source>it must be region or country</source>
        <translation>verlangt ist region oder country</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>eine Zahl fehlt</translation>
    </message>
    <message>
        <source>no GPU has this id</source>
        <translation>keine GPU hat diese ID</translation>
    </message>
    <message>
        <source>a price above 0 or a range is missing</source>
        <translation>ein Preis über 0 oder eine Spanne fehlt</translation>
    </message>
    <message>
        <source>it must not be above “high_usd”</source>
        <translation>nicht über „high_usd“ erlaubt</translation>
    </message>
    <message>
        <source>average of %1, %2</source>
        <translation>Durchschnitt von %1, %2</translation>
    </message>
    <message>
        <source>there is neither a figure nor a known country</source>
        <translation>weder ein Wert noch ein bekanntes Land ist vorhanden</translation>
    </message>
    <message>
        <source>object storage of AWS, for want of a price of this provider</source>
        <translation>Objektspeicher von AWS, mangels eines Preises dieses Anbieters</translation>
    </message>
    <message>
        <source>it must be training, model, inference or deployment</source>
        <translation>verlangt ist training, model, inference oder deployment</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>there is no such kind of row</source>
        <translation>diese Art von Zeile gibt es nicht</translation>
    </message>
    <message>
        <source>it must be a list of rows</source>
        <translation>verlangt ist eine Liste von Zeilen</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>ein Text fehlt</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>verlangt ist ein Text</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>dieses Feld gibt es nicht</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>verlangt ist eine Zahl</translation>
    </message>
    <message>
        <source>it has the wrong type</source>
        <translation>falscher Typ</translation>
    </message>
    <message>
        <source>it must be a date such as 2026-11-21, 2026-11 or 2026, or “undated”</source>
        <translation>verlangt ist ein Datum wie 2026-11-21, 2026-11 oder 2026 oder „undated“</translation>
    </message>
    <message>
        <source>it must be a day such as 2026-11-21</source>
        <translation>verlangt ist ein Tag wie 2026-11-21</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>verlangt ist eine Liste von Texten</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>verlangt ist ein Objekt</translation>
    </message>
    <message>
        <source>it must be at least %1</source>
        <translation>verlangt ist mindestens %1</translation>
    </message>
    <message>
        <source>it must be between %1 and %2</source>
        <translation>verlangt ist ein Wert zwischen %1 und %2</translation>
    </message>
    <message>
        <source>it must be above 0; leave it out when it is unknown</source>
        <translation>verlangt ist ein Wert über 0; weglassen, wenn unbekannt</translation>
    </message>
    <message>
        <source>a text is missing, or it is there twice</source>
        <translation>ein Text fehlt oder kommt zweimal vor</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Catalog rows</source>
        <translation>Katalogzeilen</translation>
    </message>
    <message>
        <source>%1: origin</source>
        <translation>%1: Herkunft</translation>
    </message>
    <message>
        <source>%1: range</source>
        <translation>%1: Spanne</translation>
    </message>
    <message>
        <source>%1, %2 kWh</source>
        <comment>palette: day and energy of a run</comment>
        <translation>%1, %2 kWh</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>Nichts gefunden. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Search runs, pages, actions…</source>
        <translation>Läufe, Seiten, Aktionen suchen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>erklären</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>The store cannot be written, so no decision can be kept in it.</source>
        <translation>Die Datenbank ist nicht beschreibbar, daher kann darin keine Entscheidung festgehalten werden.</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>The decision for the scenario “%1” is in the note of the run.</source>
        <translation>Die Entscheidung für das Szenario „%1“ steht in der Notiz des Laufs.</translation>
    </message>
    <message>
        <source>The decision for “%1” is in the notes of the runs; the filter finds them by “decided=chosen”.</source>
        <translation>Die Entscheidung für „%1“ steht in den Notizen der Läufe; der Filter findet sie mit „decided=chosen“.</translation>
    </message>
    <message>
        <source>The decision is copied.</source>
        <translation>Die Entscheidung ist kopiert.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenario of all runs</source>
        <translation>Szenario aller Läufe</translation>
    </message>
    <message>
        <source>The scenario that all runs are shown under</source>
        <translation>Das Szenario, unter dem alle Läufe gezeigt werden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which scenarios are shown</source>
        <translation>Welche Szenarien gezeigt werden</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Change a value in What if</source>
        <translation>Einen Wert im Was-wäre-wenn ändern</translation>
    </message>
    <message>
        <source>What if now</source>
        <translation>Was-wäre-wenn jetzt</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 of %2 selected runs</source>
        <translation>%1 von %2 ausgewählten Läufen</translation>
    </message>
    <message>
        <source>Select several runs in the list, or give this run a scenario, to see them side by side.</source>
        <translation>Mehrere Läufe in der Liste auswählen oder diesem Lauf ein Szenario geben, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Select a run to compare it.</source>
        <translation>Einen Lauf auswählen, um ihn zu vergleichen.</translation>
    </message>
    <message>
        <source>Select several runs in the list to compare runs.</source>
        <translation>Mehrere Läufe in der Liste auswählen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>As they ran</source>
        <translation>Wie gelaufen</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Comparison saved as %1.</source>
        <translation>Vergleich gespeichert als %1.</translation>
    </message>
    <message>
        <source>Bold marks the best of each row</source>
        <translation>Fett markiert den besten Wert jeder Zeile</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>cost analysis</source>
        <translation>Kostenanalyse</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the file says 0: it was probably not measured</source>
        <translation>die Datei sagt 0: wahrscheinlich nicht gemessen</translation>
    </message>
    <message>
        <source>no known reason</source>
        <translation>kein bekannter Grund</translation>
    </message>
    <message>
        <source>within 5 %</source>
        <translation>innerhalb von 5 %</translation>
    </message>
    <message>
        <source>nothing to recompute it from</source>
        <translation>nichts zum Nachrechnen vorhanden</translation>
    </message>
    <message>
        <source>the file counts minutes, not seconds</source>
        <translation>die Datei zählt Minuten, nicht Sekunden</translation>
    </message>
    <message>
        <source>the file counts hours, not seconds</source>
        <translation>die Datei zählt Stunden, nicht Sekunden</translation>
    </message>
    <message>
        <source>the file counts milliseconds, not seconds</source>
        <translation>die Datei zählt Millisekunden, nicht Sekunden</translation>
    </message>
    <message>
        <source>the time of %1 devices is added up</source>
        <translation>die Zeit von %1 Geräten ist addiert</translation>
    </message>
    <message>
        <source>the time is an estimate, written later</source>
        <translation>die Zeit ist eine Schätzung, später geschrieben</translation>
    </message>
    <message>
        <source>%1 of start-up, waiting or pauses between start and end</source>
        <translation>%1 Anlauf, Warten oder Pausen zwischen Beginn und Ende</translation>
    </message>
    <message>
        <source>same start and end</source>
        <translation>gleicher Beginn und gleiches Ende</translation>
    </message>
    <message>
        <source>the file counts joules, not kWh</source>
        <translation>die Datei zählt Joule, nicht kWh</translation>
    </message>
    <message>
        <source>the file counts kilojoules, not kWh</source>
        <translation>die Datei zählt Kilojoule, nicht kWh</translation>
    </message>
    <message>
        <source>the file counts watt-minutes, not kWh</source>
        <translation>die Datei zählt Wattminuten, nicht kWh</translation>
    </message>
    <message>
        <source>the file counts watt-hours, not kWh</source>
        <translation>die Datei zählt Wattstunden, nicht kWh</translation>
    </message>
    <message>
        <source>the file counts MWh, not kWh</source>
        <translation>die Datei zählt MWh, nicht kWh</translation>
    </message>
    <message>
        <source>%1 counts the machine only; PUE adds %2</source>
        <translation>%1 zählt nur die Maschine; PUE fügt %2 hinzu</translation>
    </message>
    <message>
        <source>the PUE of %1 is in the file's figure once too often</source>
        <translation>der PUE von %1 steckt einmal zu oft im Wert der Datei</translation>
    </message>
    <message>
        <source>the file counts one of %1 devices</source>
        <translation>die Datei zählt eines von %1 Geräten</translation>
    </message>
    <message>
        <source>the file counts the %1 devices twice</source>
        <translation>die Datei zählt die %1 Geräte doppelt</translation>
    </message>
    <message>
        <source>the GPU was not measured</source>
        <translation>die GPU wurde nicht gemessen</translation>
    </message>
    <message>
        <source>the PUE is already inside the file's figure</source>
        <translation>der PUE steckt schon im Wert der Datei</translation>
    </message>
    <message>
        <source>the file's figure means %1 W a device, RunCost expects %2 W</source>
        <translation>der Wert der Datei bedeutet %1 W je Gerät, RunCost erwartet %2 W</translation>
    </message>
    <message>
        <source>PUE adds %1</source>
        <translation>PUE fügt %1 hinzu</translation>
    </message>
    <message>
        <source>the energy differs</source>
        <translation>die Energie weicht ab</translation>
    </message>
    <message>
        <source>grid %1 instead of %2 g/kWh</source>
        <translation>Netz %1 statt %2 g/kWh</translation>
    </message>
    <message>
        <source>paid at the spot price</source>
        <translation>zum Spot-Preis bezahlt</translation>
    </message>
    <message>
        <source>billed by the whole hour: %1 h</source>
        <translation>nach vollen Stunden abgerechnet: %1 h</translation>
    </message>
    <message>
        <source>one of %1 GPUs is counted</source>
        <translation>eine von %1 GPUs ist gezählt</translation>
    </message>
    <message>
        <source>the %1 GPUs are counted twice</source>
        <translation>die %1 GPUs sind doppelt gezählt</translation>
    </message>
    <message>
        <source>the price of %1</source>
        <translation>der Preis von %1</translation>
    </message>
    <message>
        <source>%1 more than the run took is billed, %2: start-up and idle time</source>
        <translation>%1 mehr als die Laufzeit sind abgerechnet, %2: Anlauf und Leerlauf</translation>
    </message>
    <message>
        <source>it comes to %1 a GPU-hour, the catalog says %2</source>
        <translation>es ergibt %1 je GPU-Stunde, der Katalog sagt %2</translation>
    </message>
    <message>
        <source>the file counts cents, not dollars</source>
        <translation>die Datei zählt Cent, nicht Dollar</translation>
    </message>
    <message>
        <source>electricity at %1 instead of %2 a kWh</source>
        <translation>Strom zu %1 statt %2 je kWh</translation>
    </message>
    <message>
        <source>the file takes a power by device class, RunCost the measured one</source>
        <translation>die Datei nimmt eine Leistung nach Geräteklasse, RunCost die gemessene</translation>
    </message>
    <message>
        <source>cloud bill</source>
        <translation>Cloud-Rechnung</translation>
    </message>
    <message>
        <source>no price is known for where it ran</source>
        <translation>für den Ort des Laufs ist kein Preis bekannt</translation>
    </message>
    <message>
        <source>the file was written again later, with an estimated time</source>
        <translation>die Datei wurde später neu geschrieben, mit geschätzter Zeit</translation>
    </message>
    <message>
        <source>A key of cost_breakdown occurs twice, so neither value can be trusted.</source>
        <translation>Ein Schlüssel von cost_breakdown kommt zweimal vor, keinem der Werte ist daher zu trauen.</translation>
    </message>
    <message>
        <source>cost_breakdown has no part “training”.</source>
        <translation>cost_breakdown hat keinen Teil „training“.</translation>
    </message>
    <message>
        <source>“%1” is no number; it counts as unknown.</source>
        <translation>„%1“ ist keine Zahl; der Wert zählt als unbekannt.</translation>
    </message>
    <message>
        <source>“%1” is negative.</source>
        <translation>„%1“ ist negativ.</translation>
    </message>
    <message>
        <source>“%1” is impossibly large; it counts as unknown.</source>
        <translation>„%1“ ist unmöglich groß; der Wert zählt als unbekannt.</translation>
    </message>
    <message>
        <source>“timestamp” is no time; it counts as unknown.</source>
        <translation>„timestamp“ ist keine Zeit; der Wert zählt als unbekannt.</translation>
    </message>
    <message>
        <source>energy / run time of %1</source>
        <translation>Energie / Laufzeit aus %1</translation>
    </message>
    <message>
        <source>cost / cost per point of %1</source>
        <translation>Kosten / Kosten je Punkt aus %1</translation>
    </message>
    <message>
        <source>the tool trains on one device</source>
        <translation>das Werkzeug trainiert auf einem Gerät</translation>
    </message>
    <message>
        <source>Cost analysis</source>
        <translation>Kostenanalyse</translation>
    </message>
    <message>
        <source>It holds no “cost_breakdown” of a cost analysis.</source>
        <translation>Enthält kein „cost_breakdown“ einer Kostenanalyse.</translation>
    </message>
    <message>
        <source>Everything is kept in US dollars. Here you choose the currency in which money is shown, with a rate that you know. Files and JSON stay in USD.</source>
        <translation>Alles wird in US-Dollar geführt. Hier sind die Währung, in der Geld gezeigt wird, und ein bekannter Kurs zu wählen. Dateien und JSON bleiben in USD.</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>Währungscode</translation>
    </message>
    <message>
        <source>Units for one USD</source>
        <translation>Einheiten für einen USD</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Datum des Kurses</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Quelle des Kurses</translation>
    </message>
    <message>
        <source>ECB reference rate</source>
        <translation>EZB-Referenzkurs</translation>
    </message>
    <message>
        <source>Show US dollars</source>
        <translation>US-Dollar zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show this currency</source>
        <translation>Diese Währung zeigen</translation>
    </message>
    <message>
        <source>The code has three letters, such as EUR.</source>
        <translation>Der Code hat drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>The rate is a number above 0, such as 0.92; the code three letters.</source>
        <translation>Der Kurs ist eine Zahl über 0, etwa 0,92; der Code hat drei Buchstaben.</translation>
    </message>
    <message>
        <source>The date is a day such as 2026-11-21.</source>
        <translation>Das Datum ist ein Tag wie 2026-11-21.</translation>
    </message>
    <message>
        <source>Say where the rate is from, so that a reader can check it.</source>
        <translation>Angeben, woher der Kurs stammt, damit er sich prüfen lässt.</translation>
    </message>
    <message>
        <source>%1 %2 was enough</source>
        <comment>unit and place on the axis</comment>
        <translation>%1 %2 genügte</translation>
    </message>
    <message>
        <source>This run recorded no curves. Loss and power over time come with runs of tools that log them, such as MLflow, Weights &amp; Biases or nvidia-smi.</source>
        <translation>Dieser Lauf hat keine Kurven aufgezeichnet. Loss und Leistung über die Zeit liefern Läufe von Werkzeugen, die sie protokollieren, etwa MLflow, Weights &amp; Biases oder nvidia-smi.</translation>
    </message>
    <message>
        <source>The loss has too few points to say whether the run could have stopped earlier.</source>
        <translation>Der Loss hat zu wenige Punkte, um zu sagen, ob der Lauf früher stoppen konnte.</translation>
    </message>
    <message>
        <source>This run recorded no loss, so nothing can be said about stopping earlier.</source>
        <translation>Dieser Lauf hat keinen Loss aufgezeichnet; über einen früheren Stopp lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>The loss was still falling at the end: it never went %1 evaluations without 0.5 % of improvement.</source>
        <translation>Der Loss fiel am Ende noch: Nie vergingen %1 Auswertungen ohne 0,5 % Verbesserung.</translation>
    </message>
    <message>
        <source>The rest lowered the loss from %1 to %2.</source>
        <translation>Der Rest senkte den Loss von %1 auf %2.</translation>
    </message>
    <message>
        <source>The rest did not lower the loss.</source>
        <translation>Der Rest senkte den Loss nicht.</translation>
    </message>
    <message>
        <source>%1: %2 of the training was not needed.</source>
        <translation>%1: %2 des Trainings waren unnötig.</translation>
    </message>
    <message>
        <source>Stopping there would have saved %1 (%2) and %3.</source>
        <translation>Ein Stopp dort hätte %1 (%2) und %3 gespart.</translation>
    </message>
    <message>
        <source>What early stopping would save, and how to set it up</source>
        <translation>Was Early Stopping sparen würde und wie es eingerichtet wird</translation>
    </message>
    <message>
        <source>Choose a run to see its curves.</source>
        <translation>Einen Lauf wählen, um seine Kurven zu sehen.</translation>
    </message>
    <message>
        <source>%1 not needed</source>
        <translation>%1 unnötig</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menü von %1</translation>
    </message>
    <message>
        <source>Choose a run to see what it cost.</source>
        <translation>Einen Lauf wählen, um seine Kosten zu sehen.</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Dismiss a recommendation</source>
        <translation>Empfehlung verwerfen</translation>
    </message>
    <message>
        <source>Mark a recommendation as done</source>
        <translation>Empfehlung als erledigt markieren</translation>
    </message>
    <message>
        <source>Restore a recommendation</source>
        <translation>Empfehlung wiederherstellen</translation>
    </message>
    <message>
        <source>Delete one run</source>
        <translation>Einen Lauf löschen</translation>
    </message>
    <message>
        <source>Delete %1 runs</source>
        <translation>%1 Läufe löschen</translation>
    </message>
    <message>
        <source>Remove the sample runs</source>
        <translation>Beispielläufe entfernen</translation>
    </message>
    <message>
        <source>More than %1 runs have other prices; `runcost reprice --all` on the command line takes them all.</source>
        <translation>Mehr als %1 Läufe haben andere Preise; `runcost reprice --all` auf der Kommandozeile nimmt alle.</translation>
    </message>
    <message>
        <source>Re-price one run</source>
        <translation>Einen Lauf neu bepreisen</translation>
    </message>
    <message>
        <source>Re-price %1 runs</source>
        <translation>%1 Läufe neu bepreisen</translation>
    </message>
    <message>
        <source>There is no scenario “%1” any more.</source>
        <translation>Das Szenario „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Delete scenario “%1”</source>
        <translation>Szenario „%1“ löschen</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Ein Szenario braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Choose another name.</source>
        <translation>Es gibt schon ein Szenario „%1“. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Rename scenario “%1”</source>
        <translation>Szenario „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Open scenario “%1”</source>
        <translation>Szenario „%1“ öffnen</translation>
    </message>
    <message>
        <source>No run is selected.</source>
        <translation>Kein Lauf ist ausgewählt.</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <extracomment>Undo list. %1 is the label of a slider.</extracomment>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Apply “%1”</source>
        <translation>„%1“ anwenden</translation>
    </message>
    <message>
        <source>Take back “%1”</source>
        <translation>„%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>The choice is kept with the run, and this run cannot be written.</source>
        <translation>Die Wahl wird beim Lauf gespeichert, und dieser Lauf ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Use the reported figure: %1</source>
        <translation>Gemeldeten Wert verwenden: %1</translation>
    </message>
    <message>
        <source>Use the recomputed figure: %1</source>
        <translation>Nachgerechneten Wert verwenden: %1</translation>
    </message>
    <message>
        <source>The note of “%1” is full: shorten it, then try again.</source>
        <translation>Die Notiz von „%1“ ist voll: kürzen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>A dated line with the scores and weights goes into the note of the run, and the chosen scenario becomes its tag.</source>
        <translation>Eine datierte Zeile mit Scores und Gewichten kommt in die Notiz des Laufs, und das gewählte Szenario wird sein Tag.</translation>
    </message>
    <message>
        <source>A dated line with the scores and weights goes into the note of each run; the chosen one gets the tag decided=chosen, the others decided=not_chosen.</source>
        <translation>Eine datierte Zeile mit Scores und Gewichten kommt in die Notiz jedes Laufs; der gewählte erhält das Tag decided=chosen, die anderen decided=not_chosen.</translation>
    </message>
    <message>
        <source>Why? For your colleagues, and for you in a month</source>
        <translation>Warum? Für das Team und zur eigenen Erinnerung in einem Monat</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>ohne Rang</translation>
    </message>
    <message>
        <source>score %1, leads</source>
        <translation>Score %1, führt</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation>Gleiche Gewichte</translation>
    </message>
    <message>
        <source>All criteria count the same</source>
        <translation>Alle Kriterien zählen gleich</translation>
    </message>
    <message>
        <source>Record decision…</source>
        <translation>Entscheidung festhalten…</translation>
    </message>
    <message>
        <source>Writes into the notes of the runs what was chosen, and why</source>
        <translation>Schreibt in die Notizen der Läufe, was gewählt wurde und warum</translation>
    </message>
    <message>
        <source>Copy decision as text</source>
        <translation>Entscheidung als Text kopieren</translation>
    </message>
    <message>
        <source>Copy decision as Markdown</source>
        <translation>Entscheidung als Markdown kopieren</translation>
    </message>
    <message>
        <source>Usual weights</source>
        <translation>Übliche Gewichte</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Only this criterion is known for every run.</source>
        <translation>Nur dieses Kriterium ist für jeden Lauf bekannt.</translation>
    </message>
    <message>
        <source>Not known for every run: %1</source>
        <translation>Nicht für jeden Lauf bekannt: %1</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>%1, first</source>
        <translation>%1, vorn</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Nachgerechnet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Warum sie abweichen</translation>
    </message>
    <message>
        <source>Runs that disagree</source>
        <translation>Abweichende Läufe</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Mehr als</translation>
    </message>
    <message>
        <source>Lists runs with a reported figure that is further off than this</source>
        <translation>Listet Läufe auf, deren gemeldeter Wert weiter als dies abweicht</translation>
    </message>
    <message>
        <source>Filter the list of runs</source>
        <translation>Laufliste filtern</translation>
    </message>
    <message>
        <source>Shows only these runs at the left; the filter “disagrees&gt;5” does it</source>
        <translation>Zeigt links nur diese Läufe; der Filter „disagrees&gt;5“ bewirkt das</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>No run differs by more than %1 %.</source>
        <translation>Kein Lauf weicht um mehr als %1 % ab.</translation>
    </message>
    <message>
        <source>%1 of %2 runs differ; %3 of %4 figures are explained. Enter opens a run.</source>
        <translation>%1 von %2 Läufen weichen ab; %3 von %4 Werten sind erklärt. Enter öffnet einen Lauf.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a collapsed dock</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1, scenario</source>
        <translation>%1, Szenario</translation>
    </message>
    <message>
        <source>90 % range %1</source>
        <translation>90-%-Spanne %1</translation>
    </message>
    <message>
        <source>Copies the bars as a table</source>
        <translation>Kopiert die Balken als Tabelle</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Diese Kennzahl erklären</translation>
    </message>
    <message>
        <source>Drop to import, or to open a RunCost report</source>
        <translation>Ablegen, um zu importieren oder einen RunCost-Bericht zu öffnen</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Dateien oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Formats are detected; you review before anything is saved.</source>
        <translation>Formate werden erkannt; vor dem Speichern wird alles zur Prüfung gezeigt.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Ctrl I</source>
        <translation>Strg I</translation>
    </message>
    <message>
        <source>Change the value to see what it does.</source>
        <translation>Den Wert ändern, um die Wirkung zu sehen.</translation>
    </message>
    <message>
        <source>What it changes: %1</source>
        <translation>Was sich ändert: %1</translation>
    </message>
    <message>
        <source>No run of this store would cost anything else.</source>
        <translation>Kein Lauf dieser Datenbank würde etwas anderes kosten.</translation>
    </message>
    <message>
        <source>in 1 run</source>
        <translation>in 1 Lauf</translation>
    </message>
    <message>
        <source>in %1 runs</source>
        <translation>in %1 Läufen</translation>
    </message>
    <message>
        <source>%1 %2, %3 GPU-hours</source>
        <translation>%1 %2, %3 GPU-Stunden</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>No offers to compare with.</source>
        <translation>Keine Angebote zum Vergleich.</translation>
    </message>
    <message>
        <source>%1 stays the cheapest place.</source>
        <translation>%1 bleibt der günstigste Ort.</translation>
    </message>
    <message>
        <source>The cheapest place becomes %1 instead of %2.</source>
        <translation>Der günstigste Ort wird %1 statt %2.</translation>
    </message>
    <message>
        <source>Runs keep their prices until you re-price them.</source>
        <translation>Läufe behalten ihre Preise bis zur Neubepreisung.</translation>
    </message>
    <message>
        <source>Saving is one undo step.</source>
        <translation>Speichern lässt sich in einem Schritt zurücknehmen.</translation>
    </message>
    <message>
        <source>Computed for the newest %1 runs.</source>
        <translation>Berechnet für die neuesten %1 Läufe.</translation>
    </message>
    <message>
        <source>See what your experiments cost</source>
        <translation>Sehen, was Experimente kosten</translation>
    </message>
    <message>
        <source>Import run logs to get cost, energy and CO₂e per run. Nothing leaves this computer.</source>
        <translation>Laufprotokolle importieren und Kosten, Energie und CO₂e je Lauf erhalten. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lädt…</translation>
    </message>
    <message>
        <source>Explore sample runs</source>
        <translation>Beispielläufe erkunden</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>MLflow</source>
        <translation>MLflow</translation>
    </message>
    <message>
        <source>mlflow.db, mlruns</source>
        <translation>mlflow.db, mlruns</translation>
    </message>
    <message>
        <source>Weights &amp; Biases</source>
        <translation>Weights &amp; Biases</translation>
    </message>
    <message>
        <source>wandb folders</source>
        <translation>wandb-Ordner</translation>
    </message>
    <message>
        <source>CodeCarbon</source>
        <translation>CodeCarbon</translation>
    </message>
    <message>
        <source>emissions.csv</source>
        <translation>emissions.csv</translation>
    </message>
    <message>
        <source>cost_analysis.json</source>
        <translation>cost_analysis.json</translation>
    </message>
    <message>
        <source>experiment folders</source>
        <translation>Experimentordner</translation>
    </message>
    <message>
        <source>Slurm</source>
        <translation>Slurm</translation>
    </message>
    <message>
        <source>sacct output</source>
        <translation>sacct-Ausgabe</translation>
    </message>
    <message>
        <source>nvidia-smi</source>
        <translation>nvidia-smi</translation>
    </message>
    <message>
        <source>power logs</source>
        <translation>Leistungsprotokolle</translation>
    </message>
    <message>
        <source>Cloud bill</source>
        <translation>Cloud-Rechnung</translation>
    </message>
    <message>
        <source>FOCUS CSV</source>
        <translation>FOCUS-CSV</translation>
    </message>
    <message>
        <source>CSV or JSON</source>
        <translation>CSV oder JSON</translation>
    </message>
    <message>
        <source>any table of runs</source>
        <translation>beliebige Lauftabelle</translation>
    </message>
    <message>
        <source>No logs at hand?</source>
        <translation>Keine Protokolle zur Hand?</translation>
    </message>
    <message>
        <source>Sample runs show every panel. They are marked, and one click removes them.</source>
        <translation>Beispielläufe zeigen jedes Feld. Sie sind markiert, und ein Klick entfernt sie.</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>As text (Ctrl+C), Markdown or LaTeX</source>
        <translation>Als Text (Strg+C), Markdown oder LaTeX</translation>
    </message>
    <message>
        <source>What moves this</source>
        <translation>Was dies bewegt</translation>
    </message>
    <message>
        <source>One bar for each uncertain input</source>
        <translation>Ein Balken je unsicherer Eingangsgröße</translation>
    </message>
    <message>
        <source>Show in What if</source>
        <translation>Im Was-wäre-wenn zeigen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Als LaTeX kopieren</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Läufe exportieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Before you share it</source>
        <translation>Vor dem Teilen</translation>
    </message>
    <message>
        <source>%1 of %2 runs written</source>
        <translation>%1 von %2 Läufen geschrieben</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Läufe werden gelesen</translation>
    </message>
    <message>
        <source>The selected run</source>
        <translation>Der ausgewählte Lauf</translation>
    </message>
    <message>
        <source>The %1 selected runs</source>
        <translation>Die %1 ausgewählten Läufe</translation>
    </message>
    <message>
        <source>The 1 run that is listed</source>
        <translation>Der 1 aufgelistete Lauf</translation>
    </message>
    <message>
        <source>The %1 runs that are listed</source>
        <translation>Die %1 aufgelisteten Läufe</translation>
    </message>
    <message>
        <source>The 1 run of the store</source>
        <translation>Der 1 Lauf der Datenbank</translation>
    </message>
    <message>
        <source>All %1 runs</source>
        <translation>Alle %1 Läufe</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>for spreadsheets: one row per run, without curves</source>
        <translation>für Tabellenkalkulationen: eine Zeile je Lauf, ohne Kurven</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>for programs: everything that is known about the runs</source>
        <translation>für Programme: alles, was über die Läufe bekannt ist</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>the same with one line per run, for large files</source>
        <translation>dasselbe mit einer Zeile je Lauf, für große Dateien</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>a table for an issue, a wiki or a chat</source>
        <translation>eine Tabelle für ein Issue, ein Wiki oder einen Chat</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>sums by project for a monitoring system</source>
        <translation>Summen je Projekt für ein Monitoring-System</translation>
    </message>
    <message>
        <source>FOCUS (CSV)</source>
        <translation>FOCUS (CSV)</translation>
    </message>
    <message>
        <source>for cost tools: estimated charges in the columns of cloud bills</source>
        <translation>für Kostenwerkzeuge: geschätzte Posten in den Spalten von Cloud-Rechnungen</translation>
    </message>
    <message>
        <source>RunCost file</source>
        <translation>RunCost-Datei</translation>
    </message>
    <message>
        <source>for another RunCost: dropping it on the window takes the runs in</source>
        <translation>für ein anderes RunCost: Ablegen auf dem Fenster übernimmt die Läufe</translation>
    </message>
    <message>
        <source>Take out what tells who ran it and where</source>
        <translation>Entfernen, was verrät, wer wo gerechnet hat</translation>
    </message>
    <message>
        <source>Goes: paths and file names, host and user names, mail and network addresses, region and country, tags about such things. Stays: times, energy, prices, and names that look like nothing in particular.</source>
        <translation>Entfernt: Pfade und Dateinamen, Rechner- und Benutzernamen, E-Mail- und Netzwerkadressen, Region und Land, Tags dazu. Bleibt: Zeiten, Energie, Preise und unauffällige Namen.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Export 1 run…</source>
        <translation>1 Lauf exportieren…</translation>
    </message>
    <message>
        <source>Export %1 runs…</source>
        <translation>%1 Läufe exportieren…</translation>
    </message>
    <message>
        <source>Runs without a time or a price have no charge and are left out.</source>
        <translation>Läufe ohne Zeit oder Preis haben keinen Posten und werden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>%1-Dateien (*.%2);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>1 run exported to %1.</source>
        <translation>1 Lauf nach %1 exportiert.</translation>
    </message>
    <message>
        <source>%1 runs exported to %2.</source>
        <translation>%1 Läufe nach %2 exportiert.</translation>
    </message>
    <message>
        <source>1 run without a time or a price was left out.</source>
        <translation>1 Lauf ohne Zeit oder Preis wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The row does not have the columns of the header.</source>
        <translation>Die Zeile hat nicht die Spalten der Kopfzeile.</translation>
    </message>
    <message>
        <source>“%1” is no status of a run.</source>
        <translation>„%1“ ist kein Status eines Laufs.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>Kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>period, never one</comment>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>any</source>
        <comment>facet</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>All</source>
        <comment>facet</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>none</source>
        <comment>facet</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>first of some chosen values</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>Werte suchen</translation>
    </message>
    <message>
        <source>Estimate of the %1 cost of the run %2</source>
        <translation>Schätzung der Kosten (%1) des Laufs %2</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected</source>
        <translation>%1 hinzugefügt, %2 aktualisiert, %3 unverändert, %4 abgelehnt</translation>
    </message>
    <message>
        <source>%1 charges added, %2 known</source>
        <translation>%1 Posten hinzugefügt, %2 bekannt</translation>
    </message>
    <message>
        <source>Another program is in the midst of a change, or was cut off in one (the file “%1” lies beside it). Open it once with the program that wrote it, then import it again.</source>
        <translation>Ein anderes Programm ist mitten in einer Änderung oder wurde dabei unterbrochen (die Datei „%1“ liegt daneben). Einmal mit dem Programm öffnen, das sie geschrieben hat, dann erneut importieren.</translation>
    </message>
    <message>
        <source>There is no temporary folder to copy it to: %1.</source>
        <translation>Es gibt keinen temporären Ordner zum Kopieren: %1.</translation>
    </message>
    <message>
        <source>Reading the database took longer than %1 s; it is damaged or made to keep readers busy.</source>
        <translation>Das Lesen der Datenbank dauerte länger als %1 s; sie ist beschädigt oder soll Leser aufhalten.</translation>
    </message>
    <message>
        <source>A value in the database is larger than %1 MiB.</source>
        <translation>Ein Wert in der Datenbank ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <translation>Die Datenbank kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>else %1</source>
        <comment>default value</comment>
        <translation>sonst %1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group and id of a formula</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>inputs of a formula</comment>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word.</source>
        <translation>Nichts gefunden. Ein kürzeres Wort versuchen.</translation>
    </message>
    <message>
        <source>Search manual and formulas</source>
        <translation>Handbuch und Formeln durchsuchen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group and title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Run files (*.runcost *.json *.jsonl *.ndjson *.csv *.tsv *.txt *.db);;RunCost reports (*.pdf *.png);;All files (*)</source>
        <translation>Laufdateien (*.runcost *.json *.jsonl *.ndjson *.csv *.tsv *.txt *.db);;RunCost-Berichte (*.pdf *.png);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Reads what your tools have written: MLflow, Weights &amp; Biases, CodeCarbon, experiment folders, Slurm, nvidia-smi, cloud bills, tables of runs as CSV or JSON, RunCost reports and stores.</source>
        <translation>Liest, was andere Werkzeuge geschrieben haben: MLflow, Weights &amp; Biases, CodeCarbon, Experimentordner, Slurm, nvidia-smi, Cloud-Rechnungen, Tabellen mit Läufen als CSV oder JSON, Berichte und Datenbanken von RunCost.</translation>
    </message>
    <message>
        <source>Ctrl+V pastes a table of runs from a spreadsheet.</source>
        <translation>Strg+V fügt eine Tabelle mit Läufen aus einer Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Continue to review</source>
        <translation>Weiter zur Prüfung</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden geprüft…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>%1 files and folders</source>
        <translation>%1 Dateien und Ordner</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>1 charge</source>
        <translation>1 Posten</translation>
    </message>
    <message>
        <source>%1 charges</source>
        <translation>%1 Posten</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 same</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>%1 zu prüfen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts; rows</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>kein Lauf</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>records; files</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1; 1 of them joins one of these runs</source>
        <translation>%1; 1 davon gehört zu einem dieser Läufe</translation>
    </message>
    <message>
        <source>%1; %2 of them join one of these runs</source>
        <translation>%1; %2 davon gehören zu einem dieser Läufe</translation>
    </message>
    <message>
        <source>%1 of cloud bills</source>
        <translation>%1 aus Cloud-Rechnungen</translation>
    </message>
    <message>
        <source>%1; %2 of cloud bills</source>
        <translation>%1; %2 aus Cloud-Rechnungen</translation>
    </message>
    <message>
        <source>%1; 1 stored charge is replaced</source>
        <translation>%1; 1 gespeicherter Posten wird ersetzt</translation>
    </message>
    <message>
        <source>%1; %2 stored charges are replaced</source>
        <translation>%1; %2 gespeicherte Posten werden ersetzt</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Replace charges</source>
        <translation>Posten ersetzen</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>Import 1 run</source>
        <translation>1 Lauf importieren</translation>
    </message>
    <message>
        <source>Import %1 runs</source>
        <translation>%1 Läufe importieren</translation>
    </message>
    <message>
        <source>Stopped. %1 of whole files imported; undo takes them out again.</source>
        <translation>Angehalten. %1 aus vollständigen Dateien importiert; Rückgängig entfernt sie wieder.</translation>
    </message>
    <message>
        <source>%1 imported.</source>
        <translation>%1 importiert.</translation>
    </message>
    <message>
        <source>%1 and %2 imported.</source>
        <translation>%1 und %2 importiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file and what was left out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 rows rejected</source>
        <translation>%1 Zeilen abgelehnt</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>Abgelehnte Zeilen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>pasted table %1.%2</source>
        <comment>file name</comment>
        <translation>eingefügte Tabelle %1.%2</translation>
    </message>
    <message>
        <source>Cannot keep what was pasted: %1.</source>
        <translation>Das Eingefügte kann nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>Die Zwischenablage enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>nothing to import</source>
        <translation>nichts zu importieren</translation>
    </message>
    <message>
        <source>%1 charges replaced</source>
        <translation>%1 Posten ersetzt</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>file, format, counts</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Export rejected rows…</source>
        <translation>Abgelehnte Zeilen exportieren…</translation>
    </message>
    <message>
        <source>Saves the rows that are left out as CSV, with the reason of each (Ctrl+E)</source>
        <translation>Speichert die ausgelassenen Zeilen als CSV, jede mit ihrem Grund (Strg+E)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files; the rest was not looked at.</source>
        <translation>Der Ordner enthält mehr als %1 Dateien; der Rest wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>None of its runs was wanted.</source>
        <translation>Keiner seiner Läufe war gewünscht.</translation>
    </message>
    <message>
        <source>The file holds no runs.</source>
        <translation>Die Datei enthält keine Läufe.</translation>
    </message>
    <message>
        <source>%1 imported, %2 left out. %3</source>
        <translation>%1 importiert, %2 ausgelassen. %3</translation>
    </message>
    <message>
        <source>The charges are stored, but not yet matched to runs: %1</source>
        <translation>Die Posten sind gespeichert, aber noch keinen Läufen zugeordnet: %1</translation>
    </message>
    <message>
        <source>Join records of the same run</source>
        <translation>Einträge desselben Laufs verbinden</translation>
    </message>
    <message>
        <source>Keep the replaced values in the history</source>
        <translation>Ersetzte Werte im Verlauf behalten</translation>
    </message>
    <message>
        <source>Time zone of stamps without one</source>
        <translation>Zeitzone für Zeitstempel ohne Zone</translation>
    </message>
    <message>
        <source>Project of runs whose file names none</source>
        <translation>Projekt für Läufe, deren Datei keines nennt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Tags for every run</source>
        <translation>Tags für jeden Lauf</translation>
    </message>
    <message>
        <source>A comma or Enter ends a tag; a word alone stands for word=true</source>
        <translation>Ein Komma oder Enter beendet ein Tag; ein Wort allein steht für wort=true</translation>
    </message>
    <message>
        <source>Records by several tools of the same time and of the same name or project become one run</source>
        <translation>Einträge mehrerer Werkzeuge mit gleicher Zeit und gleichem Namen oder Projekt werden ein Lauf</translation>
    </message>
    <message>
        <source>What a changed run said before can be seen in its history</source>
        <translation>Die früheren Werte eines geänderten Laufs sind in seinem Verlauf zu sehen</translation>
    </message>
    <message>
        <source>For all files</source>
        <translation>Für alle Dateien</translation>
    </message>
    <message>
        <source>This computer's: %1</source>
        <translation>Dieser Computer: %1</translation>
    </message>
    <message>
        <source>as for all files</source>
        <translation>wie für alle Dateien</translation>
    </message>
    <message>
        <source>Stamps that name no zone are local time of the machine that wrote them.</source>
        <translation>Zeitstempel ohne Zone sind Ortszeit der Maschine, die sie schrieb.</translation>
    </message>
    <message>
        <source>Time zone of the file shown</source>
        <translation>Zeitzone der gezeigten Datei</translation>
    </message>
    <message>
        <source>One file carries no zone</source>
        <translation>Eine Datei enthält keine Zone</translation>
    </message>
    <message>
        <source>%1 files carry no zone</source>
        <translation>%1 Dateien enthalten keine Zone</translation>
    </message>
    <message>
        <source>For time stamps that name no zone.</source>
        <translation>Für Zeitstempel ohne Zone.</translation>
    </message>
    <message>
        <source>%1: one record. A wrong zone may move it to another day.</source>
        <translation>%1: ein Eintrag. Eine falsche Zone kann ihn auf einen anderen Tag verschieben.</translation>
    </message>
    <message>
        <source>%1: %2 records. A wrong zone may move them to another day.</source>
        <translation>%1: %2 Einträge. Eine falsche Zone kann sie auf einen anderen Tag verschieben.</translation>
    </message>
    <message>
        <source>Only where the file names none.</source>
        <translation>Nur wo die Datei keines nennt.</translation>
    </message>
    <message>
        <source>Only where the file names none: 1 run.</source>
        <translation>Nur wo die Datei keines nennt: 1 Lauf.</translation>
    </message>
    <message>
        <source>Only where the file names none: %1 runs.</source>
        <translation>Nur wo die Datei keines nennt: %1 Läufe.</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Nur für %1</translation>
    </message>
    <message>
        <source>Write key=value, separated by commas.</source>
        <translation>key=value schreiben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Energy kWh</source>
        <translation>Energie kWh</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Neu</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>Gefundene Dateien</translation>
    </message>
    <message>
        <source>Say what each column of this table is (Ctrl+M)</source>
        <translation>Angeben, was jede Spalte dieser Tabelle ist (Strg+M)</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Einträge der Datei</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>next issue</source>
        <translation>nächster Hinweis</translation>
    </message>
    <message>
        <source>Issues of the file</source>
        <translation>Hinweise zur Datei</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 of %2 records are usable; %3 new.</source>
        <translation>%1 von %2 Einträgen sind brauchbar; %3 neu.</translation>
    </message>
    <message>
        <source>%1 more are imported and not listed.</source>
        <translation>%1 weitere werden importiert, aber nicht aufgelistet.</translation>
    </message>
    <message>
        <source>One thing to look at. The file on disk is not changed.</source>
        <translation>Ein Hinweis. Die Datei selbst wird nicht geändert.</translation>
    </message>
    <message>
        <source>%1 things to look at. The file on disk is not changed.</source>
        <translation>%1 Hinweise. Die Datei selbst wird nicht geändert.</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>The bill %1 is older than what is stored; the stored charges were kept, %2 of the file left out.</source>
        <translation>Die Rechnung %1 ist älter als der gespeicherte Stand; die gespeicherten Posten blieben, %2 der Datei wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The bill %1 is older than what is stored; the stored charges will be kept, %2 of the file left out.</source>
        <translation>Die Rechnung %1 ist älter als der gespeicherte Stand; die gespeicherten Posten bleiben, %2 der Datei werden ausgelassen.</translation>
    </message>
    <message>
        <source>The bill %1 was here from an earlier file: %2 of its charges have changed or are gone, and were taken out.</source>
        <translation>Die Rechnung %1 lag schon aus einer früheren Datei vor: %2 ihrer Posten haben sich geändert oder fehlen und wurden entfernt.</translation>
    </message>
    <message>
        <source>The bill %1 is here from an earlier file: %2 of its charges have changed or are gone, and will be taken out.</source>
        <translation>Die Rechnung %1 liegt schon aus einer früheren Datei vor: %2 ihrer Posten haben sich geändert oder fehlen und werden entfernt.</translation>
    </message>
    <message>
        <source>The file brings so many new runs that not all of them were compared with the records of other tools.</source>
        <translation>Die Datei bringt so viele neue Läufe, dass nicht alle mit den Einträgen anderer Werkzeuge verglichen wurden.</translation>
    </message>
    <message>
        <source>1 run is older here than what is stored; the stored values were kept.</source>
        <translation>1 Lauf ist hier älter als der gespeicherte Stand; die gespeicherten Werte blieben.</translation>
    </message>
    <message>
        <source>%1 runs are older here than what is stored; the stored values were kept.</source>
        <translation>%1 Läufe sind hier älter als der gespeicherte Stand; die gespeicherten Werte blieben.</translation>
    </message>
    <message>
        <source>Job %1 of the list: %2</source>
        <translation>Job %1 der Liste: %2</translation>
    </message>
    <message>
        <source>“job_id” is no job number.</source>
        <translation>„job_id“ ist keine Jobnummer.</translation>
    </message>
    <message>
        <source>it has no “time”: list jobs with sacct --json, not with squeue.</source>
        <translation>„time“ fehlt: Jobs mit sacct --json auflisten, nicht mit squeue.</translation>
    </message>
    <message>
        <source>“elapsed” is no run time.</source>
        <translation>„elapsed“ ist keine Laufzeit.</translation>
    </message>
    <message>
        <source>%1 value(s) written as NaN or Infinity are unknown.</source>
        <translation>%1 als NaN oder Infinity geschriebene Werte sind unbekannt.</translation>
    </message>
    <message>
        <source>%1 half character(s) were replaced.</source>
        <translation>%1 halbe Zeichen wurden ersetzt.</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1.</source>
        <translation>Das JSON kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Reset to the baseline</source>
        <translation>Auf Basis zurücksetzen</translation>
    </message>
    <message>
        <source>%1 more saves %2</source>
        <translation>%1 mehr spart %2</translation>
    </message>
    <message>
        <source>%1 more adds %2</source>
        <translation>%1 mehr kostet %2</translation>
    </message>
    <message>
        <source>Baseline %1 (%2) %3</source>
        <translation>Basis %1 (%2) %3</translation>
    </message>
    <message>
        <source>Explain its effect</source>
        <translation>Wirkung erklären</translation>
    </message>
    <message>
        <source>Price 0</source>
        <translation>Preis 0</translation>
    </message>
    <message>
        <source>“%1” is 0; leave it out when it is unknown.</source>
        <translation>„%1“ ist 0; weglassen, wenn unbekannt.</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>The row does not say where its figures come from.</source>
        <translation>Die Zeile sagt nicht, woher ihre Werte stammen.</translation>
    </message>
    <message>
        <source>No source date</source>
        <translation>Kein Quellendatum</translation>
    </message>
    <message>
        <source>The row has no date, so nobody knows how old it is.</source>
        <translation>Die Zeile hat kein Datum, ihr Alter ist daher unbekannt.</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 Tage alt</translation>
    </message>
    <message>
        <source>The row is of %1: %2 days old, more than %3.</source>
        <translation>Die Zeile ist von %1: %2 Tage alt, mehr als %3.</translation>
    </message>
    <message>
        <source>Below the PCIe card</source>
        <translation>Unter der PCIe-Karte</translation>
    </message>
    <message>
        <source>%1 W are less than the %2 W of %3, which is the PCIe card of the same chip.</source>
        <translation>%1 W sind weniger als die %2 W von %3, der PCIe-Karte mit demselben Chip.</translation>
    </message>
    <message>
        <source>Unknown GPU</source>
        <translation>Unbekannte GPU</translation>
    </message>
    <message>
        <source>The row names no GPU of the catalog, so that no run can use its price.</source>
        <translation>Die Zeile nennt keine GPU des Katalogs, daher kann kein Lauf ihren Preis nutzen.</translation>
    </message>
    <message>
        <source>Dearer than on-demand</source>
        <translation>Teurer als On-Demand</translation>
    </message>
    <message>
        <source>Spot at %1 is above on-demand at %2 (%3).</source>
        <translation>Spot zu %1 liegt über On-Demand zu %2 (%3).</translation>
    </message>
    <message>
        <source>%1× its neighbour</source>
        <translation>%1× der nächste Preis</translation>
    </message>
    <message>
        <source>%1 against %2 of %3: a jump above %4×.</source>
        <translation>%1 gegen %2 von %3: ein Sprung über %4×.</translation>
    </message>
    <message>
        <source>%1× the median</source>
        <translation>%1× der Median</translation>
    </message>
    <message>
        <source>%1 is more than twice the median %2 of this GPU.</source>
        <translation>%1 ist mehr als das Doppelte des Medians %2 dieser GPU.</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>Anderer Umfang</translation>
    </message>
    <message>
        <source>“%1” is %2, others of %3 are not (%4): such figures must not be compared.</source>
        <translation>„%1“ ist %2, andere von %3 sind es nicht (%4): Solche Werte sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>without a scope</source>
        <translation>ohne Umfang</translation>
    </message>
    <message>
        <source>the countries</source>
        <translation>die Länder</translation>
    </message>
    <message>
        <source>The steps of job %1 are listed without the job itself; they stand for it.</source>
        <translation>Die Schritte von Job %1 sind ohne den Job selbst aufgelistet; sie stehen für ihn.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB.</source>
        <translation>Die Zeile ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>The line holds a NUL byte.</source>
        <translation>Die Zeile enthält ein NUL-Byte.</translation>
    </message>
    <message>
        <source>A cell is longer than 64 KiB.</source>
        <translation>Eine Zelle ist länger als 64 KiB.</translation>
    </message>
    <message>
        <source>A cell holds the separator itself; the line was put together.</source>
        <translation>Eine Zelle enthält das Trennzeichen selbst; die Zeile wurde zusammengesetzt.</translation>
    </message>
    <message>
        <source>“JobID” is no job number.</source>
        <translation>„JobID“ ist keine Jobnummer.</translation>
    </message>
    <message>
        <source>“%1” is no state that RunCost knows; it counts as unknown.</source>
        <translation>„%1“ ist kein Zustand, den RunCost kennt; er zählt als unbekannt.</translation>
    </message>
    <message>
        <source>“%1” is no run time.</source>
        <translation>„%1“ ist keine Laufzeit.</translation>
    </message>
    <message>
        <source>“ConsumedEnergyRaw” is no energy; it counts as unknown.</source>
        <translation>„ConsumedEnergyRaw“ ist keine Energie; der Wert zählt als unbekannt.</translation>
    </message>
    <message>
        <source>“ConsumedEnergy” is rounded; list ConsumedEnergyRaw to have the energy imported.</source>
        <translation>„ConsumedEnergy“ ist gerundet; ConsumedEnergyRaw auflisten, damit die Energie importiert wird.</translation>
    </message>
    <message>
        <source>The header is repeated here: the logger was started again.</source>
        <translation>Die Kopfzeile wiederholt sich hier: Die Protokollierung wurde neu gestartet.</translation>
    </message>
    <message>
        <source>“%1” is no number with a unit that belongs there.</source>
        <translation>„%1“ ist keine Zahl mit einer passenden Einheit.</translation>
    </message>
    <message>
        <source>“timestamp” is no time.</source>
        <translation>„timestamp“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>Summer time ends here; the hour that comes twice was put in order.</source>
        <translation>Hier endet die Sommerzeit; die doppelte Stunde wurde geordnet.</translation>
    </message>
    <message>
        <source>The clock goes back here; what follows is put behind what was before.</source>
        <translation>Hier springt die Uhr zurück; das Folgende steht hinter dem Vorherigen.</translation>
    </message>
    <message>
        <source>No column tells the GPUs apart; rows of the same moment were taken for %1 GPUs.</source>
        <translation>Keine Spalte unterscheidet die GPUs; Zeilen desselben Augenblicks gelten als %1 GPUs.</translation>
    </message>
    <message>
        <source>No column tells GPUs apart; the log counts as one GPU.</source>
        <translation>Keine Spalte unterscheidet GPUs; das Protokoll zählt als eine GPU.</translation>
    </message>
    <message>
        <source>No GPU draws %1 W: the power was read as milliwatts.</source>
        <translation>Keine GPU zieht %1 W: Die Leistung wurde als Milliwatt gelesen.</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Scenario “%1” saved.</source>
        <translation>Szenario „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Load rules</source>
        <translation>Regeln laden</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Regeln (*.json)</translation>
    </message>
    <message>
        <source>Add sample runs</source>
        <translation>Beispielläufe hinzufügen</translation>
    </message>
    <message>
        <source>The run “%1” ended without a word; it is marked as killed.</source>
        <translation>Der Lauf „%1“ endete ohne Meldung; er ist als abgebrochen markiert.</translation>
    </message>
    <message>
        <source>%1 recorded runs ended without a word; they are marked as killed.</source>
        <translation>%1 aufgezeichnete Läufe endeten ohne Meldung; sie sind als abgebrochen markiert.</translation>
    </message>
    <message>
        <source>%1 – RunCost</source>
        <comment>run and program</comment>
        <translation>%1 – RunCost</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Runs (%1)</source>
        <translation>Läufe (%1)</translation>
    </message>
    <message>
        <source>What if, %1 changed</source>
        <translation>Was-wäre-wenn, %1 geändert</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>1 change, not saved</source>
        <translation>1 Änderung, nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 changes, not saved</source>
        <translation>%1 Änderungen, nicht gespeichert</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Die Notiz ist gespeichert.</translation>
    </message>
    <message>
        <source>Your rules are in %1.</source>
        <translation>Die eigenen Regeln stehen in %1.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>1 rule of your own is in use.</source>
        <translation>1 eigene Regel ist in Gebrauch.</translation>
    </message>
    <message>
        <source>%1 rules of your own are in use.</source>
        <translation>%1 eigene Regeln sind in Gebrauch.</translation>
    </message>
    <message>
        <source>No store is open. Ctrl+O opens one or makes a new one.</source>
        <translation>Keine Datenbank ist geöffnet. Strg+O öffnet eine oder legt eine neue an.</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the cells with their header first.</source>
        <translation>Die Zwischenablage enthält keine Tabelle. Zuerst die Zellen mit ihrer Kopfzeile kopieren.</translation>
    </message>
    <message>
        <source>1 charge imported.</source>
        <translation>1 Posten importiert.</translation>
    </message>
    <message>
        <source>%1 charges imported.</source>
        <translation>%1 Posten importiert.</translation>
    </message>
    <message>
        <source>Nothing new: all runs were in the store.</source>
        <translation>Nichts Neues: Alle Läufe waren schon in der Datenbank.</translation>
    </message>
    <message>
        <source>%1 runs updated.</source>
        <translation>%1 Läufe aktualisiert.</translation>
    </message>
    <message>
        <source>1 run imported.</source>
        <translation>1 Lauf importiert.</translation>
    </message>
    <message>
        <source>%1 runs imported.</source>
        <translation>%1 Läufe importiert.</translation>
    </message>
    <message>
        <source>1 run came in from a watched folder.</source>
        <translation>1 Lauf kam aus einem überwachten Ordner.</translation>
    </message>
    <message>
        <source>%1 runs came in from watched folders.</source>
        <translation>%1 Läufe kamen aus überwachten Ordnern.</translation>
    </message>
    <message>
        <source>1 run of a watched folder has new values.</source>
        <translation>1 Lauf eines überwachten Ordners hat neue Werte.</translation>
    </message>
    <message>
        <source>%1 runs of watched folders have new values.</source>
        <translation>%1 Läufe überwachter Ordner haben neue Werte.</translation>
    </message>
    <message>
        <source>Attach power log</source>
        <translation>Leistungsprotokoll anhängen</translation>
    </message>
    <message>
        <source>Logs of nvidia-smi (*.csv *.txt *.log);;All files (*)</source>
        <translation>Protokolle von nvidia-smi (*.csv *.txt *.log);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Power attached to “%1”: %2 kWh, %3 % of the run.</source>
        <translation>Leistung an „%1“ angehängt: %2 kWh, %3 % des Laufs.</translation>
    </message>
    <message>
        <source>Log attached to “%1”: %2 % of the run.</source>
        <translation>Protokoll an „%1“ angehängt: %2 % des Laufs.</translation>
    </message>
    <message>
        <source>Opened the first of %1 runs from “%2”. Ctrl+I imports them all.</source>
        <translation>Ersten von %1 Läufen aus „%2“ geöffnet. Strg+I importiert alle.</translation>
    </message>
    <message>
        <source>Opened from “%1”. The run is not in the store.</source>
        <translation>Geöffnet aus „%1“. Der Lauf ist nicht in der Datenbank.</translation>
    </message>
    <message>
        <source>Opened from “%1”, made with catalog %2. Figures here use catalog %3.</source>
        <translation>Geöffnet aus „%1“, erstellt mit Katalog %2. Die Zahlen hier nutzen Katalog %3.</translation>
    </message>
    <message>
        <source>Report saved as %1.</source>
        <translation>Bericht gespeichert als %1.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>1 run deleted.</source>
        <translation>1 Lauf gelöscht.</translation>
    </message>
    <message>
        <source>%1 runs deleted.</source>
        <translation>%1 Läufe gelöscht.</translation>
    </message>
    <message>
        <source>The sample runs are removed.</source>
        <translation>Die Beispielläufe sind entfernt.</translation>
    </message>
    <message>
        <source>Open store</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>The store was of an older version. A copy of it is “%1”.</source>
        <translation>Die Datenbank war von einer älteren Version. Eine Kopie davon ist „%1“.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>“%1” is watched: new and grown files come in by themselves.</source>
        <translation>„%1“ wird überwacht: Neue und gewachsene Dateien kommen von selbst herein.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop watching “%1”</source>
        <translation>„%1“ nicht mehr überwachen</translation>
    </message>
    <message>
        <source>“%1” is no longer watched.</source>
        <translation>„%1“ wird nicht mehr überwacht.</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Kein Ordner wird überwacht</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Money is shown in US dollars.</source>
        <translation>Geld wird in US-Dollar gezeigt.</translation>
    </message>
    <message>
        <source>The next start speaks the other language.</source>
        <translation>Die andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>All settings are back to how they were at first. Stores and watched folders stay.</source>
        <translation>Alle Einstellungen sind wieder wie am Anfang. Datenbanken und überwachte Ordner bleiben.</translation>
    </message>
    <message>
        <source>Scenario of the last time</source>
        <translation>Szenario vom letzten Mal</translation>
    </message>
    <message>
        <source>Your runs</source>
        <translation>Die eigenen Läufe</translation>
    </message>
    <message>
        <source>Import with Ctrl+I, or drop files and folders anywhere. Click a run to see it; select several to see their sum.</source>
        <translation>Mit Strg+I importieren oder Dateien und Ordner irgendwo ablegen. Einen Lauf anklicken, um ihn zu sehen; mehrere auswählen, um ihre Summe zu sehen.</translation>
    </message>
    <message>
        <source>What a run cost, and why</source>
        <translation>Was ein Lauf gekostet hat, und warum</translation>
    </message>
    <message>
        <source>Six panels, each with one finding. Click any number, or reach it with Tab and press Enter: it explains itself, with formula, inputs and sources.</source>
        <translation>Sechs Felder, jedes mit einer Erkenntnis. Eine beliebige Zahl anklicken oder mit Tab ansteuern und Enter drücken: Sie erklärt sich selbst, mit Formel, Eingangsgrößen und Quellen.</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <source>Move a slider: every figure follows at once. The dashed outlines are the baseline. Ctrl+Z takes a step back, Ctrl+S keeps a scenario.</source>
        <translation>Einen Regler bewegen: Jede Kennzahl folgt sofort. Die gestrichelten Umrisse sind die Basis. Strg+Z geht einen Schritt zurück, Strg+S speichert ein Szenario.</translation>
    </message>
    <message>
        <source>Reports and everything else</source>
        <translation>Berichte und alles andere</translation>
    </message>
    <message>
        <source>Ctrl+P makes a report to hand on. Ctrl+K finds every command, run and formula. F1 opens the manual, Shift+F1 explains the part you are in.</source>
        <translation>Strg+P erstellt einen Bericht zum Weitergeben. Strg+K findet alle Befehle, Läufe und Formeln. F1 öffnet das Handbuch, Umschalt+F1 erklärt den aktuellen Bereich.</translation>
    </message>
    <message>
        <source>The scenario is now “%1”.</source>
        <translation>Das Szenario heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Which panels are shown</source>
        <translation>Welche Felder gezeigt werden</translation>
    </message>
    <message>
        <source>Scenario “%1” deleted.</source>
        <translation>Szenario „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Save scenario as a file</source>
        <translation>Szenario als Datei speichern</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Szenarien (*.json)</translation>
    </message>
    <message>
        <source>Scenario “%1” saved as %2.</source>
        <translation>Szenario „%1“ gespeichert als %2.</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>Szenariodatei öffnen</translation>
    </message>
    <message>
        <source>Scenario “%1” is opened and in use.</source>
        <translation>Szenario „%1“ ist geöffnet und in Gebrauch.</translation>
    </message>
    <message>
        <source>Field of this column</source>
        <translation>Feld dieser Spalte</translation>
    </message>
    <message>
        <source>Unit of this column</source>
        <translation>Einheit dieser Spalte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>confidence, reason</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First three values</source>
        <translation>Erste drei Werte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Unit or format</source>
        <translation>Einheit oder Format</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Selbst gesetzt</translation>
    </message>
    <message>
        <source>no field matches</source>
        <translation>kein Feld passt</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>field or unit</comment>
        <translation>war %1</translation>
    </message>
    <message>
        <source>was %1, %2</source>
        <comment>field or unit, confidence</comment>
        <translation>war %1, %2</translation>
    </message>
    <message>
        <source>Cost $</source>
        <translation>Kosten $</translation>
    </message>
    <message>
        <source>Reported $</source>
        <translation>Gemeldet $</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Abw.</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>look at this row</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>a place that is not known</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>The column mappings cannot be saved in “%1”.</source>
        <translation>Die Spaltenzuordnungen können nicht in „%1“ gespeichert werden.</translation>
    </message>
    <message>
        <source>A column mapping needs a name.</source>
        <translation>Eine Spaltenzuordnung braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a column mapping “%1” already.</source>
        <translation>Es gibt schon eine Spaltenzuordnung „%1“.</translation>
    </message>
    <message>
        <source>Nothing is open: every value can be read.</source>
        <translation>Nichts ist offen: Jeder Wert ist lesbar.</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>Keine Fragen</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 Fragen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, what is open</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>US dollars for one</source>
        <translation>US-Dollar für eine Einheit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Saved profile</source>
        <translation>Gespeichertes Profil</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Keep this mapping under a name (Ctrl+S)</source>
        <translation>Diese Zuordnung unter einem Namen aufbewahren (Strg+S)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Give the profile another name</source>
        <translation>Dem Profil einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Forget the profile; what was imported with it stays</source>
        <translation>Das Profil vergessen; damit Importiertes bleibt</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, dann Enter</translation>
    </message>
    <message>
        <source>Use for files named</source>
        <translation>Für Dateien namens</translation>
    </message>
    <message>
        <source>File names that the profile is used for; * stands for any letters</source>
        <translation>Dateinamen, für die das Profil gilt; * steht für beliebige Zeichen</translation>
    </message>
    <message>
        <source>Separator of cells</source>
        <translation>Trennzeichen der Zellen</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Kodierung der Datei</translation>
    </message>
    <message>
        <source>Line of the column names</source>
        <translation>Zeile der Spaltennamen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Header in line</source>
        <translation>Kopf in Zeile</translation>
    </message>
    <message>
        <source>Needed for cost</source>
        <translation>Für Kosten nötig</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>A saved profile maps the next file of this kind by itself.</source>
        <translation>Ein gespeichertes Profil ordnet die nächste Datei dieser Art von selbst zu.</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>einmal verwendet</translation>
    </message>
    <message>
        <source>used %1 times</source>
        <translation>%1-mal verwendet</translation>
    </message>
    <message>
        <source>Saved %1, %2. %3 of %4 columns match.</source>
        <comment>day, uses, columns</comment>
        <translation>Gespeichert %1, %2. %3 von %4 Spalten passen.</translation>
    </message>
    <message>
        <source>Saved %1, %2. %3 of %4 columns match; 1 is another.</source>
        <comment>day, uses, columns</comment>
        <translation>Gespeichert %1, %2. %3 von %4 Spalten passen; 1 weicht ab.</translation>
    </message>
    <message>
        <source>Saved %1, %2. %3 of %4 columns match; %5 are others.</source>
        <comment>day, uses, columns</comment>
        <translation>Gespeichert %1, %2. %3 von %4 Spalten passen; %5 weichen ab.</translation>
    </message>
    <message>
        <source>JSON says so itself.</source>
        <translation>JSON sagt es selbst.</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>keine Spalte</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Neu raten</translation>
    </message>
    <message>
        <source>Forget what you set and look at the names and values once more</source>
        <translation>Eigene Angaben vergessen und Namen und Werte erneut ansehen</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Runs that the mapping makes</source>
        <translation>Läufe aus der Zuordnung</translation>
    </message>
    <message>
        <source>Resulting runs</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 of %2 columns have a field.</source>
        <translation>%1 von %2 Spalten haben ein Feld.</translation>
    </message>
    <message>
        <source>One needs a look: %1.</source>
        <translation>Eine ist zu prüfen: %1.</translation>
    </message>
    <message>
        <source>%1 need a look: %2.</source>
        <translation>%1 sind zu prüfen: %2.</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 Zeilen</translation>
    </message>
    <message>
        <source>RunCost and the file agree within %1 where both know the cost.</source>
        <translation>RunCost und die Datei stimmen auf %1 überein, wo beide die Kosten kennen.</translation>
    </message>
    <message>
        <source>No run comes of these columns yet.</source>
        <translation>Aus diesen Spalten wird noch kein Lauf.</translation>
    </message>
    <message>
        <source>What the first rows become; nothing is stored yet.</source>
        <translation>Was aus den ersten Zeilen wird; noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>1 run, live</source>
        <translation>1 Lauf, live</translation>
    </message>
    <message>
        <source>%1 runs, live</source>
        <translation>%1 Läufe, live</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1; line %2: %3</source>
        <translation>%1; Zeile %2: %3</translation>
    </message>
    <message>
        <source>First %1; line %2: %3</source>
        <translation>Erste %1; Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>First %1; all are read at the import.</source>
        <translation>Erste %1; der Import liest alle.</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>MLflow database</source>
        <translation>MLflow-Datenbank</translation>
    </message>
    <message>
        <source>The database changed while it was read. Import it again.</source>
        <translation>Die Datenbank änderte sich beim Lesen. Noch einmal importieren.</translation>
    </message>
    <message>
        <source>MLflow folder</source>
        <translation>MLflow-Ordner</translation>
    </message>
    <message>
        <source>It is no folder of MLflow.</source>
        <translation>Kein Ordner von MLflow.</translation>
    </message>
    <message>
        <source>the run names no GPU, so no price fits</source>
        <translation>der Lauf nennt keine GPU, daher passt kein Preis</translation>
    </message>
    <message>
        <source>the catalog does not know the GPU “%1”</source>
        <translation>der Katalog kennt die GPU „%1“ nicht</translation>
    </message>
    <message>
        <source>the catalog has no price for %1 at %2</source>
        <translation>der Katalog hat keinen Preis für %1 bei %2</translation>
    </message>
    <message>
        <source>no hardware price given: energy only</source>
        <translation>kein Hardwarepreis angegeben: nur Energie</translation>
    </message>
    <message>
        <source>straight-line life of a GPU machine</source>
        <translation>lineare Abschreibung einer GPU-Maschine</translation>
    </message>
    <message>
        <source>the run does not say where it ran: choose a place</source>
        <translation>der Lauf sagt nicht, wo er lief: einen Ort wählen</translation>
    </message>
    <message>
        <source>reported cost ÷ GPU-hours, %1</source>
        <translation>gemeldete Kosten ÷ GPU-Stunden, %1</translation>
    </message>
    <message>
        <source>billed cost ÷ GPU-hours, %1</source>
        <translation>abgerechnete Kosten ÷ GPU-Stunden, %1</translation>
    </message>
    <message>
        <source>hourly price ÷ GPUs, %1</source>
        <translation>Stundenpreis ÷ GPUs, %1</translation>
    </message>
    <message>
        <source>none until you choose some</source>
        <translation>keine, solange nichts gewählt ist</translation>
    </message>
    <message>
        <source>spot against on-demand, %1</source>
        <translation>Spot gegen On-Demand, %1</translation>
    </message>
    <message>
        <source>one interruption per 10 h of spot</source>
        <translation>eine Unterbrechung je 10 h Spot</translation>
    </message>
    <message>
        <source>every 15 min up to 8 h, every 10 min above</source>
        <translation>bis 8 h alle 15 min, darüber alle 10 min</translation>
    </message>
    <message>
        <source>one minute to save a checkpoint</source>
        <translation>eine Minute zum Speichern eines Checkpoints</translation>
    </message>
    <message>
        <source>five minutes to restart</source>
        <translation>fünf Minuten für den Neustart</translation>
    </message>
    <message>
        <source>no managed platform</source>
        <translation>keine Managed-Plattform</translation>
    </message>
    <message>
        <source>the classic dashboard's month</source>
        <translation>der Monat des klassischen Dashboards</translation>
    </message>
    <message>
        <source>one prediction a request</source>
        <translation>eine Vorhersage je Anfrage</translation>
    </message>
    <message>
        <source>half of the latency does not grow with the batch: agrees with the sources' 40 % saving</source>
        <translation>die Hälfte der Latenz wächst nicht mit dem Batch: passt zu den 40 % Ersparnis der Quellen</translation>
    </message>
    <message>
        <source>1 GB serverless function</source>
        <translation>serverlose Funktion mit 1 GB</translation>
    </message>
    <message>
        <source>three checkpoints and the dataset</source>
        <translation>drei Checkpoints und der Datensatz</translation>
    </message>
    <message>
        <source>the model is downloaded once</source>
        <translation>das Modell wird einmal heruntergeladen</translation>
    </message>
    <message>
        <source>from start to end, your choice</source>
        <translation>von Beginn bis Ende, eigene Wahl</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie erfasst</translation>
    </message>
    <message>
        <source>one device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>adding GPUs costs 7 % more GPU-hours a doubling</source>
        <translation>jede Verdopplung der GPUs kostet 7 % mehr GPU-Stunden</translation>
    </message>
    <message>
        <source>doubling the batch saves 20 % of a step: middle of the sources' 15 – 30 %</source>
        <translation>ein doppelter Batch spart 20 % eines Schritts: Mitte der 15 – 30 % aus den Quellen</translation>
    </message>
    <message>
        <source>TDP of %1 × utilisation, idle floor 12 %</source>
        <translation>TDP von %1 × Auslastung, mindestens 12 % im Leerlauf</translation>
    </message>
    <message>
        <source>recorded energy ÷ time, %1</source>
        <translation>erfasste Energie ÷ Zeit, %1</translation>
    </message>
    <message>
        <source>the energy counts as the file states it, your choice</source>
        <translation>die Energie zählt, wie die Datei sie angibt, eigene Wahl</translation>
    </message>
    <message>
        <source>already inside the recorded energy</source>
        <translation>schon in der erfassten Energie enthalten</translation>
    </message>
    <message>
        <source>reported cost ÷ energy, %1</source>
        <translation>gemeldete Kosten ÷ Energie, %1</translation>
    </message>
    <message>
        <source>scaled by TDP to %1</source>
        <translation>nach TDP auf %1 skaliert</translation>
    </message>
    <message>
        <source>reported emissions ÷ energy, %1</source>
        <translation>gemeldete Emissionen ÷ Energie, %1</translation>
    </message>
    <message>
        <source>implied by the file: emissions ÷ energy, %1</source>
        <translation>aus der Datei abgeleitet: Emissionen ÷ Energie, %1</translation>
    </message>
    <message>
        <source>What if, set by you</source>
        <translation>Was-wäre-wenn, selbst gesetzt</translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation>Notiz und Tags</translation>
    </message>
    <message>
        <source>What is worth knowing about this run; the filter above the runs finds it.</source>
        <translation>Was zu diesem Lauf wissenswert ist; der Filter über den Läufen findet es.</translation>
    </message>
    <message>
        <source>The run has no tags.</source>
        <translation>Der Lauf hat keine Tags.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Save note (%1)</source>
        <translation>Notiz speichern (%1)</translation>
    </message>
    <message>
        <source>nvidia-smi log</source>
        <translation>nvidia-smi-Protokoll</translation>
    </message>
    <message>
        <source>Cannot write the catalog file “%1”: %2. It is unchanged.</source>
        <translation>Die Katalogdatei „%1“ kann nicht geschrieben werden: %2. Sie ist unverändert.</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>sie kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>ihr Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>it is larger than 8 MiB</source>
        <translation>sie ist größer als 8 MiB</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Als Bild zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links schieben</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts schieben</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>Dieses Feld ausblenden</translation>
    </message>
    <message>
        <source>Save panel</source>
        <translation>Feld speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>None of the mapped columns is in the file.</source>
        <translation>Keine der zugeordneten Spalten ist in der Datei.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation>Die Datei wurde beim Lesen kürzer.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reads and analyses the run again</source>
        <translation>Liest und analysiert den Lauf erneut</translation>
    </message>
    <message>
        <source>Cost against quality</source>
        <translation>Kosten gegen Qualität</translation>
    </message>
    <message>
        <source>Other runs of the project are cheaper and better than all of these.</source>
        <translation>Andere Läufe des Projekts sind günstiger und besser als alle diese.</translation>
    </message>
    <message>
        <source>%1 is on the line: no other run is both cheaper and better.</source>
        <translation>%1 liegt auf der Linie: Kein anderer Lauf ist zugleich günstiger und besser.</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Auf der Front</translation>
    </message>
    <message>
        <source>another run</source>
        <translation>anderer Lauf</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>No other values to compare with</source>
        <translation>Keine anderen Werte zum Vergleich</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, shipped %4, own %5</source>
        <translation>%1 von %2 bis %3, mitgeliefert %4, eigen %5</translation>
    </message>
    <message>
        <source>shipped %1</source>
        <translation>mitgeliefert %1</translation>
    </message>
    <message>
        <source>own %1</source>
        <translation>eigen %1</translation>
    </message>
    <message>
        <source>Train on %1, it is large enough</source>
        <translation>Auf %1 trainieren, groß genug</translation>
    </message>
    <message>
        <source>Train at %1 on %2</source>
        <translation>Bei %1 auf %2 trainieren</translation>
    </message>
    <message>
        <source>Train at %1</source>
        <translation>Bei %1 trainieren</translation>
    </message>
    <message>
        <source>Train in %1, a cleaner grid</source>
        <translation>In %1 trainieren, saubereres Netz</translation>
    </message>
    <message>
        <source>Stop early: epoch %1 was enough</source>
        <translation>Früher stoppen: Epoche %1 genügte</translation>
    </message>
    <message>
        <source>Stop early: step %1 was enough</source>
        <translation>Früher stoppen: Schritt %1 genügte</translation>
    </message>
    <message>
        <source>Stop early: %1 %2 was enough</source>
        <translation>Früher stoppen: %1 %2 genügte</translation>
    </message>
    <message>
        <source>typical %1 %</source>
        <translation>typisch %1 %</translation>
    </message>
    <message>
        <source>typical %1 – %2 %</source>
        <translation>typisch %1 – %2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a typical saving and a part of the cost</comment>
        <extracomment>%1 is "typical 40 – 60 %", %2 a part of the cost such as training</extracomment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>%1, %2 kWh, training %3 (run %4)</source>
        <translation>%1, %2 kWh, Training %3 (Lauf %4)</translation>
    </message>
    <message>
        <source>%1 of %2 are spent.</source>
        <translation>%1 von %2 sind verbraucht.</translation>
    </message>
    <message>
        <source>The budget of %1 is spent; the command is stopped.</source>
        <translation>Das Budget von %1 ist verbraucht; der Befehl wird angehalten.</translation>
    </message>
    <message>
        <source>1 rejected row saved as %1.</source>
        <translation>1 abgelehnte Zeile gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 rejected rows saved as %2.</source>
        <translation>%1 abgelehnte Zeilen gespeichert als %2.</translation>
    </message>
    <message>
        <source>%1 more are not in it.</source>
        <translation>%1 weitere sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Stopped: the report holds %1 of %2 runs.</source>
        <translation>Angehalten: Der Bericht enthält %1 von %2 Läufen.</translation>
    </message>
    <message>
        <source>The report holds %1 of %2 runs: the others could not be read.</source>
        <translation>Der Bericht enthält %1 von %2 Läufen: Die anderen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Stopped: some texts are still in the language before.</source>
        <translation>Angehalten: Einige Texte sind noch in der vorherigen Sprache.</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>%1 speichern…</translation>
    </message>
    <message>
        <source>Fit page, %1 %</source>
        <translation>Seite einpassen, %1 %</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>%1, %2, vector text.</source>
        <translation>%1, %2, Text als Vektoren.</translation>
    </message>
    <message>
        <source>%1, %2, vector text. Catalog %3 is named in the footer. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation>%1, %2, Text als Vektoren. Die Fußzeile nennt Katalog %3. Lauf und Szenario reisen mit: Ein Import der Datei bringt sie zurück.</translation>
    </message>
    <message>
        <source>%1, %2, vector text. Catalog %3 is named in the footer. The runs and the scenario travel inside: import the file to bring them back.</source>
        <translation>%1, %2, Text als Vektoren. Die Fußzeile nennt Katalog %3. Läufe und Szenario reisen mit: Ein Import der Datei bringt sie zurück.</translation>
    </message>
    <message>
        <source>One page with this picture, findings, tables and assumptions. No scripts, no links. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation>Eine Seite mit diesem Bild, Erkenntnissen, Tabellen und Annahmen. Keine Skripte, keine Links. Lauf und Szenario reisen mit: Ein Import der Datei bringt sie zurück.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation>%1 × %2 Pixel. Lauf und Szenario reisen mit: Ein Import der Datei bringt sie zurück.</translation>
    </message>
    <message>
        <source>One page of vectors.</source>
        <translation>Eine Seite Vektorgrafik.</translation>
    </message>
    <message>
        <source>%1 bytes of text, UTF-8.</source>
        <translation>%1 Byte Text, UTF-8.</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Chooses the sections</source>
        <translation>Wählt die Abschnitte</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Report, PDF</source>
        <translation>Bericht, PDF</translation>
    </message>
    <message>
        <source>Dashboard, PNG</source>
        <translation>Dashboard, PNG</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Dashboard, SVG</source>
        <translation>Dashboard, SVG</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Web page, HTML</source>
        <translation>Webseite, HTML</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>Summary, Markdown</source>
        <translation>Übersicht, Markdown</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>All figures, JSON</source>
        <translation>Alle Zahlen, JSON</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>für Programme</translation>
    </message>
    <message>
        <source>All figures, CSV</source>
        <translation>Alle Zahlen, CSV</translation>
    </message>
    <message>
        <source>for tables</source>
        <translation>für Tabellen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation>Name oder Gruppe</translation>
    </message>
    <message>
        <source>Single runs</source>
        <translation>Einzelne Läufe</translation>
    </message>
    <message>
        <source>A period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Scenario and baseline</source>
        <translation>Szenario und Basis</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, war %2</translation>
    </message>
    <message>
        <source>Baseline only</source>
        <translation>Nur Basis</translation>
    </message>
    <message>
        <source>As it ran</source>
        <translation>Wie gelaufen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>16:9 slide</source>
        <translation>16:9-Folie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>not grey</comment>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>For printers without colour: parts differ in lightness, judgements in their sign</source>
        <translation>Für Drucker ohne Farbe: Teile unterscheiden sich in der Helligkeit, Urteile im Zeichen</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>2×</source>
        <translation>2×</translation>
    </message>
    <message>
        <source>4×</source>
        <translation>4×</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Vorschau der Datei</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Preview and files are drawn by the same code</source>
        <translation>Vorschau und Dateien zeichnet derselbe Code</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Shows how the pages will be printed (Ctrl+Shift+P)</source>
        <translation>Zeigt, wie die Seiten gedruckt werden (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>All runs of the project</source>
        <translation>Alle Läufe des Projekts</translation>
    </message>
    <message>
        <source>By the length</source>
        <translation>Nach Länge</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>Lauf hinzufügen</translation>
    </message>
    <message>
        <source>Add a run: two or more print a comparison</source>
        <translation>Lauf hinzufügen: Ab zwei Läufen wird ein Vergleich gedruckt</translation>
    </message>
    <message>
        <source>Runs that match</source>
        <translation>Passende Läufe</translation>
    </message>
    <message>
        <source>Take %1 out of the report</source>
        <translation>%1 aus dem Bericht nehmen</translation>
    </message>
    <message>
        <source>Take out of the report</source>
        <translation>Aus dem Bericht nehmen</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
    <message>
        <source>Space includes a section, Alt+Up and Alt+Down move it; or drag it.</source>
        <translation>Leertaste nimmt einen Abschnitt auf, Alt+Auf und Alt+Ab verschieben ihn; oder mit der Maus ziehen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Runs analysed</source>
        <translation>Analysierte Läufe</translation>
    </message>
    <message>
        <source>Goes on with the runs that are analysed by now</source>
        <translation>Fährt mit den bisher analysierten Läufen fort</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>Reported and recomputed</source>
        <translation>Gemeldet und nachgerechnet</translation>
    </message>
    <message>
        <source>Use for %1</source>
        <translation>Verwenden für: %1</translation>
    </message>
    <message>
        <source>There is only one figure that can be used.</source>
        <translation>Nur ein Wert ist verwendbar.</translation>
    </message>
    <message>
        <source>Which of the two figures the run counts with; Ctrl+Z takes it back.</source>
        <translation>Mit welchem der beiden Werte der Lauf rechnet; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>The file states no total that RunCost makes as well.</source>
        <translation>Die Datei nennt keine Summe, die auch RunCost berechnet.</translation>
    </message>
    <message>
        <source>All figures agree within 5 %.</source>
        <translation>Alle Werte stimmen auf 5 % überein.</translation>
    </message>
    <message>
        <source>One figure differs by more than 5 %, and the difference is explained.</source>
        <translation>Ein Wert weicht um mehr als 5 % ab, und die Abweichung ist erklärt.</translation>
    </message>
    <message>
        <source>%1 figures differ by more than 5 %; every difference is explained.</source>
        <translation>%1 Werte weichen um mehr als 5 % ab; jede Abweichung ist erklärt.</translation>
    </message>
    <message>
        <source>One difference has no known reason.</source>
        <translation>Eine Abweichung hat keinen bekannten Grund.</translation>
    </message>
    <message>
        <source>%1 differences have no known reason.</source>
        <translation>%1 Abweichungen haben keinen bekannten Grund.</translation>
    </message>
    <message>
        <source>%1 of %2 explained</source>
        <translation>%1 von %2 erklärt</translation>
    </message>
    <message>
        <source>Re-price runs</source>
        <translation>Läufe neu bepreisen</translation>
    </message>
    <message>
        <source>Runs keep the prices of their first analysis. This takes the present ones (catalog %1) instead. It can be undone.</source>
        <translation>Läufe behalten die Preise ihrer ersten Analyse. Dies nimmt stattdessen die aktuellen (Katalog %1). Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>All runs with other prices</source>
        <translation>Alle Läufe mit anderen Preisen</translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation>Preise von</translation>
    </message>
    <message>
        <source>Total now</source>
        <translation>Summe jetzt</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>Neue Summe</translation>
    </message>
    <message>
        <source>Totals before and after</source>
        <translation>Summen vorher und nachher</translation>
    </message>
    <message>
        <source>Re-price 1 run</source>
        <translation>1 Lauf neu bepreisen</translation>
    </message>
    <message>
        <source>They have the present prices already.</source>
        <translation>Sie haben die aktuellen Preise schon.</translation>
    </message>
    <message>
        <source>%1 → %2  %3</source>
        <translation>%1 → %2  %3</translation>
    </message>
    <message>
        <source>, %1 without a price</source>
        <translation>, %1 ohne Preis</translation>
    </message>
    <message>
        <source>One run re-priced.</source>
        <translation>Ein Lauf neu bepreist.</translation>
    </message>
    <message>
        <source>%1 runs re-priced.</source>
        <translation>%1 Läufe neu bepreist.</translation>
    </message>
    <message>
        <source>Sequence length comparison</source>
        <translation>Vergleich der Sequenzlängen</translation>
    </message>
    <message>
        <source>It is no summary of runs.</source>
        <translation>Keine Übersicht von Läufen.</translation>
    </message>
    <message>
        <source>“%1” holds no run.</source>
        <translation>„%1“ enthält keinen Lauf.</translation>
    </message>
    <message>
        <source>Catalog row</source>
        <translation>Katalogzeile</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Valid from, a day</source>
        <translation>Gültig ab, ein Tag</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>runs since then</source>
        <translation>Läufe seitdem</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>contract, support plan, …</source>
        <translation>Vertrag, Supportplan, …</translation>
    </message>
    <message>
        <source>invoice, quote, …</source>
        <translation>Rechnung, Angebot, …</translation>
    </message>
    <message>
        <source>Use shipped</source>
        <translation>Mitgelieferten nehmen</translation>
    </message>
    <message>
        <source>Save own value</source>
        <translation>Eigenen Wert speichern</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>of a place that the catalog does not have</source>
        <translation>eines Orts, den der Katalog nicht hat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This is the shipped value.</source>
        <translation>Das ist der mitgelieferte Wert.</translation>
    </message>
    <message>
        <source>Add price</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>Save own price</source>
        <translation>Eigenen Preis speichern</translation>
    </message>
    <message>
        <source>The own value is no number.</source>
        <translation>Der eigene Wert ist keine Zahl.</translation>
    </message>
    <message>
        <source>other providers</source>
        <translation>andere Anbieter</translation>
    </message>
    <message>
        <source>This value cannot be saved.</source>
        <translation>Dieser Wert kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>You have this price already; choose it in the table.</source>
        <translation>Diesen Preis gibt es schon; in der Tabelle auswählen.</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>ein Text ist nötig</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>„%1“ ist keines von %2</translation>
    </message>
    <message>
        <source>a number from 0 to %1 is needed</source>
        <translation>eine Zahl von 0 bis %1 ist nötig</translation>
    </message>
    <message>
        <source>there is no such field; the fields are %1</source>
        <translation>dieses Feld gibt es nicht; die Felder sind %1</translation>
    </message>
    <message>
        <source>there is no figure “%1”; the manual lists them</source>
        <translation>es gibt keine Kennzahl „%1“; das Handbuch listet sie auf</translation>
    </message>
    <message>
        <source>there is no assumption “%1”</source>
        <translation>es gibt keine Annahme „%1“</translation>
    </message>
    <message>
        <source>“%1” is a choice and takes a word</source>
        <translation>„%1“ ist eine Auswahl und verlangt ein Wort</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3</source>
        <translation>„%1“ reicht von %2 bis %3</translation>
    </message>
    <message>
        <source>“%1” takes a number or a word</source>
        <translation>„%1“ verlangt eine Zahl oder ein Wort</translation>
    </message>
    <message>
        <source>“%1” is nothing that “%2” can be</source>
        <translation>„%1“ ist kein möglicher Wert von „%2“</translation>
    </message>
    <message>
        <source>“%1” takes a number, or a factor such as "x0.5"</source>
        <translation>„%1“ verlangt eine Zahl oder einen Faktor wie "x0.5"</translation>
    </message>
    <message>
        <source>an object of assumptions is needed</source>
        <translation>ein Objekt von Annahmen ist nötig</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens are needed</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche sind nötig</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>true oder false ist nötig</translation>
    </message>
    <message>
        <source>typical_low and typical_high belong together, the lower one first</source>
        <translation>typical_low und typical_high gehören zusammen, der kleinere Wert zuerst</translation>
    </message>
    <message>
        <source>own rule</source>
        <translation>eigene Regel</translation>
    </message>
    <message>
        <source>There is no such run, and nothing has been imported yet.</source>
        <translation>Es gibt keinen solchen Lauf, und noch wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The store holds no run yet.</source>
        <translation>Die Datenbank enthält noch keinen Lauf.</translation>
    </message>
    <message>
        <source>There is no run with this id or name.</source>
        <translation>Es gibt keinen Lauf mit dieser ID oder diesem Namen.</translation>
    </message>
    <message>
        <source>%1 runs have this name; use an id: %2%3.</source>
        <translation>%1 Läufe haben diesen Namen; eine ID verwenden: %2%3.</translation>
    </message>
    <message>
        <source>There is no saved scenario of this name.</source>
        <translation>Es gibt kein gespeichertes Szenario dieses Namens.</translation>
    </message>
    <message>
        <source>It is a link, which is not followed.</source>
        <translation>Es ist ein Link, dem nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>%1 was left out. %2</source>
        <translation>%1 wurde ausgelassen. %2</translation>
    </message>
    <message>
        <source>It holds no object.</source>
        <translation>Enthält kein Objekt.</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source> (sample)</source>
        <translation> (Beispiel)</translation>
    </message>
    <message>
        <source>Runs without any price: %1.</source>
        <translation>Läufe ohne jeden Preis: %1.</translation>
    </message>
    <message>
        <source>Runs whose energy is unknown: %1.</source>
        <translation>Läufe mit unbekannter Energie: %1.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>RunCost export</source>
        <translation>RunCost-Export</translation>
    </message>
    <message>
        <source>It is no export of RunCost.</source>
        <translation>Kein Export von RunCost.</translation>
    </message>
    <message>
        <source>Fold to the edge</source>
        <translation>An den Rand klappen</translation>
    </message>
    <message>
        <source>Filter by name, tag or note</source>
        <translation>Nach Name, Tag oder Notiz filtern</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>No run fits the filter.</source>
        <translation>Kein Lauf passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runs shown</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading the runs.</source>
        <translation>Läufe werden gelesen.</translation>
    </message>
    <message>
        <source>No runs yet.
Imported runs are listed here.</source>
        <translation>Noch keine Läufe.
Importierte Läufe stehen hier.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation>%1, Basis</translation>
    </message>
    <message>
        <source>Explain cost</source>
        <translation>Kosten erklären</translation>
    </message>
    <message>
        <source>Explain energy</source>
        <translation>Energie erklären</translation>
    </message>
    <message>
        <source>Explain CO₂e</source>
        <translation>CO₂e erklären</translation>
    </message>
    <message>
        <source>Explain score</source>
        <translation>Score erklären</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>Läufe exportieren…</translation>
    </message>
    <message>
        <source>Filter by this project</source>
        <translation>Nach diesem Projekt filtern</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>Lauf löschen</translation>
    </message>
    <message>
        <source>This is the sum of the baselines; the scenario is not in it.</source>
        <translation>Dies ist die Summe der Basiswerte; das Szenario ist nicht enthalten.</translation>
    </message>
    <message>
        <source>%1: SAMPLE, made for demonstration</source>
        <translation>%1: BEISPIEL, zur Demonstration</translation>
    </message>
    <message>
        <source>%1. Reported and recomputed figures differ by more than 999 %.</source>
        <translation>%1. Gemeldete und nachgerechnete Werte weichen um mehr als 999 % ab.</translation>
    </message>
    <message>
        <source>%1. Reported and recomputed figures differ by %2 %.</source>
        <translation>%1. Gemeldete und nachgerechnete Werte weichen um %2 % ab.</translation>
    </message>
    <message>
        <source>One part of the cost is unknown</source>
        <translation>Ein Teil der Kosten ist unbekannt</translation>
    </message>
    <message>
        <source>%1 parts of the cost are unknown</source>
        <translation>%1 Teile der Kosten sind unbekannt</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <comment>column; the sign of a currency</comment>
        <translation>Kosten %1</translation>
    </message>
    <message>
        <source>%1: cost %2 %5, energy %3 kWh, emissions %4 kg</source>
        <extracomment>Sums for a screen reader: "86 shown: cost 9,870 $, energy 1,064 kWh, emissions 383 kg"</extracomment>
        <translation>%1: Kosten %2 %5, Energie %3 kWh, Emissionen %4 kg</translation>
    </message>
    <message>
        <source>A click explains a sum; Enter explains the cost of the runs that are shown</source>
        <translation>Ein Klick erklärt eine Summe; Enter erklärt die Kosten der gezeigten Läufe</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>as short as possible</comment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>a list of scenarios</comment>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <comment>as short as possible</comment>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Change a value first: there is nothing to save.</source>
        <translation>Zuerst einen Wert ändern: Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>Load scenario %1</source>
        <translation>Szenario %1 laden</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>kostet %1 mehr</translation>
    </message>
    <message>
        <source>Scenario %1, baseline %2, %3</source>
        <translation>Szenario %1, Basis %2, %3</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>How everything in the window is shown. Reports are always light.</source>
        <translation>Wie alles im Fenster gezeigt wird. Berichte sind immer hell.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+− step through the sizes, Ctrl+0 goes back to 100 %.</source>
        <translation>Strg++ und Strg+− wechseln die Größe schrittweise, Strg+0 kehrt zu 100 % zurück.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Change currency…</source>
        <translation>Währung ändern…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What happens when RunCost is started.</source>
        <translation>Was beim Start von RunCost geschieht.</translation>
    </message>
    <message>
        <source>Show what was shown the last time</source>
        <translation>Zeigen, was zuletzt gezeigt wurde</translation>
    </message>
    <message>
        <source>The same runs, page and scenario, as far as they are still in the store.</source>
        <translation>Dieselben Läufe, dieselbe Seite und dasselbe Szenario, soweit noch in der Datenbank.</translation>
    </message>
    <message>
        <source>Keep to one window</source>
        <translation>Nur ein Fenster verwenden</translation>
    </message>
    <message>
        <source>A second start hands its files to the window that is open, and brings it to the front.</source>
        <translation>Ein zweiter Start übergibt seine Dateien an das offene Fenster und holt es nach vorn.</translation>
    </message>
    <message>
        <source>From the next start on, there is one window.</source>
        <translation>Ab dem nächsten Start gibt es nur ein Fenster.</translation>
    </message>
    <message>
        <source>From the next start on, each start has a window of its own.</source>
        <translation>Ab dem nächsten Start hat jeder Start sein eigenes Fenster.</translation>
    </message>
    <message>
        <source>New and grown files in these folders come in by themselves while the window is open.</source>
        <translation>Neue und gewachsene Dateien in diesen Ordnern kommen von selbst herein, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Prices, grid intensities and constants that RunCost assumes where a run says nothing are rows of the catalog; own rows take the place of shipped ones. Rules of your own add recommendations.</source>
        <translation>Preise, CO₂-Intensitäten und Konstanten, die RunCost annimmt, wo ein Lauf nichts angibt, sind Zeilen des Katalogs; eigene Zeilen ersetzen mitgelieferte. Eigene Regeln ergänzen Empfehlungen.</translation>
    </message>
    <message>
        <source>Open the catalog</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>%1 at %2 per USD</source>
        <comment>currency and rate</comment>
        <translation>%1 zu %2 je USD</translation>
    </message>
    <message>
        <source>These settings are forgotten at the end.</source>
        <translation>Diese Einstellungen werden beim Beenden vergessen.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>the disk does not take it</source>
        <translation>der Datenträger nimmt es nicht an</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>Zelle %1</translation>
    </message>
    <message>
        <source>Own rows against the shipped catalog</source>
        <translation>Eigene Zeilen gegen den mitgelieferten Katalog</translation>
    </message>
    <message>
        <source>Every field that your rows change or add.</source>
        <translation>Jedes Feld, das eigene Zeilen ändern oder hinzufügen.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Slurm jobs (sacct --json)</source>
        <translation>Slurm-Jobs (sacct --json)</translation>
    </message>
    <message>
        <source>It holds no list of Slurm jobs.</source>
        <translation>Enthält keine Liste von Slurm-Jobs.</translation>
    </message>
    <message>
        <source>Job %1 of the list is no object.</source>
        <translation>Job %1 der Liste ist kein Objekt.</translation>
    </message>
    <message>
        <source>Slurm jobs (sacct)</source>
        <translation>Slurm-Jobs (sacct)</translation>
    </message>
    <message>
        <source>The first line names no fields of sacct. List the jobs without --noheader.</source>
        <translation>Die erste Zeile nennt keine Felder von sacct. Jobs ohne --noheader auflisten.</translation>
    </message>
    <message>
        <source>Re-price…</source>
        <translation>Neu bepreisen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>sample runs</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove sample runs</source>
        <translation>Beispielläufe entfernen</translation>
    </message>
    <message>
        <source>SAMPLE runs ·</source>
        <translation>BEISPIEL-Läufe ·</translation>
    </message>
    <message>
        <source>Loading runs…</source>
        <translation>Läufe werden geladen…</translation>
    </message>
    <message>
        <source>Catalog version %1</source>
        <translation>Katalogversion %1</translation>
    </message>
    <message>
        <source>Prices of %1, newer ones exist</source>
        <translation>Preise von %1, es gibt neuere</translation>
    </message>
    <message>
        <source>Prices: catalog %1, %2 days old</source>
        <translation>Preise: Katalog %1, %2 Tage alt</translation>
    </message>
    <message>
        <source>Prices: catalog %1</source>
        <translation>Preise: Katalog %1</translation>
    </message>
    <message>
        <source>%1 + %2 own</source>
        <translation>%1 + %2 eigene</translation>
    </message>
    <message>
        <source>No store</source>
        <translation>Keine Datenbank</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (nur Lesen)</translation>
    </message>
    <message>
        <source>From a report, not in the store: %1</source>
        <translation>Aus einem Bericht, nicht in der Datenbank: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 selected: %2 · %3 kWh · %4 kg</source>
        <comment>count, money, energy, carbon</comment>
        <translation>%1 ausgewählt: %2 · %3 kWh · %4 kg</translation>
    </message>
    <message>
        <source>, %1 unpriced</source>
        <comment>number of runs</comment>
        <translation>, %1 ohne Preis</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>The store is in use by another program. Try again when it has finished.</source>
        <translation>Ein anderes Programm verwendet die Datenbank. Danach erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 deleted run(s) were left out; import with --include-deleted to have them.</source>
        <translation>%1 gelöschte Läufe wurden ausgelassen; mit --include-deleted werden sie importiert.</translation>
    </message>
    <message>
        <source>%1 run(s) are marked as running: they have no end, so their time and cost are unknown.</source>
        <translation>%1 Läufe sind als laufend markiert: Sie haben kein Ende, Zeit und Kosten sind daher unbekannt.</translation>
    </message>
    <message>
        <source>%1 parent run(s) hold other runs: their time and energy are counted there.</source>
        <translation>%1 übergeordnete Läufe enthalten andere Läufe: Deren Zeit und Energie zählen dort.</translation>
    </message>
    <message>
        <source>RunCost store</source>
        <translation>RunCost-Datenbank</translation>
    </message>
    <message>
        <source>It is no RunCost store.</source>
        <translation>Keine RunCost-Datenbank.</translation>
    </message>
    <message>
        <source>Run %1 of the store has no identity.</source>
        <translation>Lauf %1 der Datenbank hat keine Identität.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Die Datei änderte sich beim Lesen.</translation>
    </message>
    <message>
        <source>Back to the dashboard (Esc)</source>
        <translation>Zurück zum Dashboard (Esc)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>%1, %2, the reference</source>
        <translation>%1, %2, die Referenz</translation>
    </message>
    <message>
        <source>%1, %2: make it the reference</source>
        <translation>%1, %2: zur Referenz machen</translation>
    </message>
    <message>
        <source>Cost, same scale</source>
        <translation>Kosten, gleiche Skala</translation>
    </message>
    <message>
        <source>All assumptions are the same. Show them</source>
        <translation>Alle Annahmen sind gleich. Anzeigen</translation>
    </message>
    <message>
        <source>1 more is the same in all columns. Show it</source>
        <translation>1 weitere ist in allen Spalten gleich. Anzeigen</translation>
    </message>
    <message>
        <source>%1 more are the same in all columns. Show them</source>
        <translation>%1 weitere sind in allen Spalten gleich. Anzeigen</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>der beste Wert</translation>
    </message>
    <message>
        <source>The header comes again in %1 place(s).</source>
        <translation>Die Kopfzeile kommt an %1 Stellen erneut vor.</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Tag %1: remove</source>
        <translation>Tag %1: entfernen</translation>
    </message>
    <message>
        <source>Remove the tag %1 (Delete)</source>
        <translation>Tag %1 entfernen (Entf)</translation>
    </message>
    <message>
        <source>key=value, key=value</source>
        <translation>key=value, key=value</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation>Menü (Alt+M)</translation>
    </message>
    <message>
        <source>No scenario saved</source>
        <translation>Kein Szenario gespeichert</translation>
    </message>
    <message>
        <source>Saved scenarios</source>
        <translation>Gespeicherte Szenarien</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>One input at a time</source>
        <translation>Eingangsgrößen einzeln</translation>
    </message>
    <message>
        <source>Each bar moves one input from its low to its high end; the others stay where they are.</source>
        <translation>Jeder Balken bewegt eine Eingangsgröße vom unteren zum oberen Ende; die anderen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>günstiger</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>teurer</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>One input at a time: menu</source>
        <translation>Eingangsgrößen einzeln: Menü</translation>
    </message>
    <message>
        <source>Explain the figure</source>
        <translation>Kennzahl erklären</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Esc. The tour is under Help in the menu.</source>
        <translation>Esc. Die Tour steht im Menü unter Hilfe.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Weights &amp; Biases run</source>
        <translation>Lauf von Weights &amp; Biases</translation>
    </message>
    <message>
        <source>It is no run folder of Weights &amp; Biases.</source>
        <translation>Kein Laufordner von Weights &amp; Biases.</translation>
    </message>
    <message>
        <source>The run folder holds neither wandb-metadata.json nor wandb-summary.json nor config.yaml; its binary log is not read.</source>
        <translation>Der Laufordner enthält weder wandb-metadata.json noch wandb-summary.json noch config.yaml; sein binäres Protokoll wird nicht gelesen.</translation>
    </message>
    <message>
        <source>No more than %1 folders can be watched. Remove one first.</source>
        <translation>Mehr als %1 Ordner lassen sich nicht überwachen. Zuerst einen entfernen.</translation>
    </message>
    <message>
        <source>Select a run to see what would change its cost.</source>
        <translation>Einen Lauf auswählen, um zu sehen, was seine Kosten ändern würde.</translation>
    </message>
    <message>
        <source>Effect on</source>
        <translation>Wirkung auf</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Paste table…</source>
        <translation>Tabelle einfügen…</translation>
    </message>
    <message>
        <source>Open store…</source>
        <translation>Datenbank öffnen…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Bericht drucken…</translation>
    </message>
    <message>
        <source>Remove selected runs</source>
        <translation>Ausgewählte Läufe entfernen</translation>
    </message>
    <message>
        <source>Reset all what-if values</source>
        <translation>Alle Was-wäre-wenn-Werte zurücksetzen</translation>
    </message>
    <message>
        <source>Show or hide runs</source>
        <translation>Läufe ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide what if</source>
        <translation>Was-wäre-wenn ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Note and tags of the run</source>
        <translation>Notiz und Tags des Laufs</translation>
    </message>
    <message>
        <source>Update catalog from file…</source>
        <translation>Katalog aus Datei aktualisieren…</translation>
    </message>
    <message>
        <source>Re-price runs…</source>
        <translation>Läufe neu bepreisen…</translation>
    </message>
    <message>
        <source>Currency…</source>
        <translation>Währung…</translation>
    </message>
    <message>
        <source>Explain the total</source>
        <translation>Summe erklären</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Design: wie das System</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Design: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Design: hoher Kontrast</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Tour zeigen</translation>
    </message>
    <message>
        <source>Explain the part with the keyboard</source>
        <translation>Bereich mit Tastaturfokus erklären</translation>
    </message>
    <message>
        <source>What is this? Point at it</source>
        <translation>Was ist das? Darauf zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>%1 points. The arrow keys move along the curve.</source>
        <translation>%1 Punkte. Die Pfeiltasten bewegen entlang der Kurve.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>Read-out of a curve: unit, place on the axis and value: "epoch 12: 0.42"</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The column “%1” occurs twice.</source>
        <translation>Die Spalte „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Die Spalte „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The line has more than 2,000 cells.</source>
        <translation>Die Zeile hat mehr als 2.000 Zellen.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>The header cannot be read. %1</source>
        <translation>Die Kopfzeile kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>It is a CPU load profile of CodeCarbon, not a list of emissions.</source>
        <translation>Ein CPU-Lastprofil von CodeCarbon, keine Emissionsliste.</translation>
    </message>
    <message>
        <source>Another row of the same run; the longest one counts.</source>
        <translation>Eine weitere Zeile desselben Laufs; die längste zählt.</translation>
    </message>
    <message>
        <source>The cells of this line stand in another order than the header; they were put right.</source>
        <translation>Die Zellen dieser Zeile stehen in anderer Reihenfolge als die Kopfzeile; sie wurden richtiggestellt.</translation>
    </message>
    <message>
        <source>The cells of this line do not fit the header.</source>
        <translation>Die Zellen dieser Zeile passen nicht zur Kopfzeile.</translation>
    </message>
    <message>
        <source>“%1” is impossibly large.</source>
        <translation>„%1“ ist unmöglich groß.</translation>
    </message>
    <message>
        <source>“%1” is not stated; it counts as unknown.</source>
        <translation>„%1“ ist nicht angegeben; der Wert zählt als unbekannt.</translation>
    </message>
    <message>
        <source>The energy is 0 although the run took time: it was probably not measured.</source>
        <translation>Die Energie ist 0, obwohl der Lauf Zeit brauchte: wahrscheinlich nicht gemessen.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>dd MMM</source>
        <extracomment>A date without its year, as QDate formats it: d day, dd with a leading 0, MMM short name of the month, M number</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>dd MMM yyyy HH:mm</source>
        <extracomment>A date and time, as QDateTime formats them</extracomment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: "AWS, spot, us-east-1"</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>M</source>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Effect of one step of a slider: "$9.66 / 10 %"</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no energy effect</source>
        <translation>ohne Energiewirkung</translation>
    </message>
    <message>
        <source>no CO₂e effect</source>
        <translation>ohne CO₂e-Wirkung</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>%1, %2, baseline %3</source>
        <translation>%1, %2, Basis %3</translation>
    </message>
    <message>
        <source>%1, %2, baseline %3, %4</source>
        <extracomment>Name of a slider for a screen reader: lever, value, baseline value, effect of one step.</extracomment>
        <translation>%1, %2, Basis %3, %4</translation>
    </message>
    <message>
        <source>The run “%1” ends before it starts; its duration is unknown.</source>
        <translation>Der Lauf „%1“ endet vor seinem Beginn; seine Dauer ist unbekannt.</translation>
    </message>
    <message>
        <source>%1, system metrics</source>
        <translation>%1, Systemmetriken</translation>
    </message>
    <message>
        <source>%1, %2 power samples of %3 GPU(s), without the host</source>
        <translation>%1, %2 Leistungsmesswerte von %3 GPUs, ohne den Host</translation>
    </message>
    <message>
        <source>The power samples of “%1” cover %2 % of its time; its energy is that part.</source>
        <translation>Die Leistungsmesswerte von „%1“ decken %2 % seiner Zeit ab; seine Energie ist dieser Teil.</translation>
    </message>
    <message>
        <source>“%1” of “%2” has %3 points; the least and the greatest of each of %4 stretches are kept.</source>
        <translation>„%1“ von „%2“ hat %3 Punkte; behalten werden der kleinste und der größte aus jedem von %4 Abschnitten.</translation>
    </message>
    <message>
        <source>Parent of other runs: its time, energy and cost are counted there.</source>
        <translation>Übergeordneter Lauf: Zeit, Energie und Kosten zählen bei den untergeordneten.</translation>
    </message>
    <message>
        <source>The run %1 was left out: its meta.yaml cannot be used. %2</source>
        <translation>Der Lauf %1 wurde ausgelassen: Seine meta.yaml ist nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>It names no run id.</source>
        <translation>Die Lauf-ID fehlt.</translation>
    </message>
    <message>
        <source>The run %1 names another id in its meta.yaml; the folder's name counts.</source>
        <translation>Der Lauf %1 nennt in seiner meta.yaml eine andere ID; der Ordnername zählt.</translation>
    </message>
    <message>
        <source>“%1” of the run %2 is no time; it counts as unknown.</source>
        <translation>„%1“ des Laufs %2 ist keine Zeit; der Wert zählt als unbekannt.</translation>
    </message>
    <message>
        <source>“%1” was left out. %2</source>
        <translation>„%1“ wurde ausgelassen. %2</translation>
    </message>
    <message>
        <source>“%1” is no regular file; it was left out.</source>
        <translation>„%1“ ist keine reguläre Datei und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 line(s) of the metric “%2” of the run “%3” cannot be read; they were left out.</source>
        <translation>%1 Zeilen der Metrik „%2“ des Laufs „%3“ sind nicht lesbar und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>It is an SQLite database without the tables of MLflow.</source>
        <translation>Eine SQLite-Datenbank ohne die Tabellen von MLflow.</translation>
    </message>
    <message>
        <source>Its “%1” is no table but a view or something computed, which RunCost does not read.</source>
        <translation>Ihr „%1“ ist keine Tabelle, sondern eine Sicht oder etwas Berechnetes, das RunCost nicht liest.</translation>
    </message>
    <message>
        <source>Its table “%1” has no column “%2”.</source>
        <translation>Ihre Tabelle „%1“ hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>There are more than %1 runs.</source>
        <translation>Es sind mehr als %1 Läufe.</translation>
    </message>
    <message>
        <source>Row %1 of “runs” has no run id.</source>
        <translation>Zeile %1 von „runs“ hat keine Lauf-ID.</translation>
    </message>
    <message>
        <source>“%1” of the run “%2” is no time; it counts as unknown.</source>
        <translation>„%1“ des Laufs „%2“ ist keine Zeit; der Wert zählt als unbekannt.</translation>
    </message>
    <message>
        <source>%1 metric value(s) of the run “%2” are no numbers or beyond the limit; they were left out.</source>
        <translation>%1 Metrikwerte des Laufs „%2“ sind keine Zahlen oder jenseits der Grenze und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>Weighted score, 0 – 100</source>
        <translation>Gewichteter Score, 0 – 100</translation>
    </message>
    <message>
        <source>✓ first</source>
        <translation>✓ erster</translation>
    </message>
    <message>
        <source>Cost against time</source>
        <translation>Kosten gegen Zeit</translation>
    </message>
    <message>
        <source>No action of the catalog would lower the cost of this run.</source>
        <translation>Keine Maßnahme des Katalogs würde die Kosten dieses Laufs senken.</translation>
    </message>
    <message>
        <source>The small numbers beside the figures lead here. Each input shows its value, half of its 90 % range where it has one, and where it comes from.</source>
        <translation>Die kleinen Zahlen neben den Werten führen hierher. Jede Eingangsgröße zeigt ihren Wert, gegebenenfalls die Hälfte ihrer 90-%-Spanne, und ihre Herkunft.</translation>
    </message>
    <message>
        <source>SAMPLE DATA</source>
        <translation>BEISPIELDATEN</translation>
    </message>
    <message>
        <source>Effort in working time. Saving per run, after the actions already taken.</source>
        <translation>Aufwand in Arbeitszeit. Ersparnis je Lauf, nach den bereits ergriffenen Maßnahmen.</translation>
    </message>
    <message>
        <source>Effort in working time. Saving per run.</source>
        <translation>Aufwand in Arbeitszeit. Ersparnis je Lauf.</translation>
    </message>
    <message>
        <source>Effort in working time. %1 more in the attached data.</source>
        <translation>Aufwand in Arbeitszeit. %1 weitere in den angehängten Daten.</translation>
    </message>
    <message>
        <source>%1 more in the attached data</source>
        <translation>%1 weitere in den angehängten Daten</translation>
    </message>
    <message>
        <source>Training of this run in each place</source>
        <translation>Training dieses Laufs an jedem Ort</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>The run “%1” has an impossible value: %2.</source>
        <translation>Der Lauf „%1“ hat einen unmöglichen Wert: %2.</translation>
    </message>
    <message>
        <source>The figures of run %1 are damaged.</source>
        <translation>Die Kennzahlen von Lauf %1 sind beschädigt.</translation>
    </message>
    <message>
        <source>its time</source>
        <translation>seine Zeit</translation>
    </message>
    <message>
        <source>the number of its series</source>
        <translation>die Anzahl seiner Reihen</translation>
    </message>
    <message>
        <source>the length of the series “%1”</source>
        <translation>die Länge der Reihe „%1“</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is.</source>
        <translation>„%1“ ist beschädigt. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>“%1” in it is not of this version.</source>
        <translation>„%1“ darin ist nicht von dieser Version.</translation>
    </message>
    <message>
        <source>Tables are missing.</source>
        <translation>Tabellen fehlen.</translation>
    </message>
    <message>
        <source>“%1” is no RunCost store. It was left as it is.</source>
        <translation>„%1“ ist keine RunCost-Datenbank. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer RunCost (store version %2; this one reads up to %3). It was left as it is.</source>
        <translation>„%1“ wurde von einem neueren RunCost geschrieben (Datenbankversion %2; dieses liest bis %3). Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Slurm job %1</source>
        <translation>Slurm-Job %1</translation>
    </message>
    <message>
        <source>The job %1 is listed again; the later state counts.</source>
        <translation>Der Job %1 ist noch einmal aufgelistet; der spätere Zustand zählt.</translation>
    </message>
    <message>
        <source>Jobs that never started and are no runs: %1.</source>
        <translation>Jobs, die nie starteten und keine Läufe sind: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full.</source>
        <translation>„%1“ kann nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Try again when it has finished.</source>
        <translation>„%1“ wird von einem anderen Programm verwendet. Danach erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened or read.</source>
        <translation>„%1“ kann nicht geöffnet oder gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is.</source>
        <translation>„%1“ braucht mehr Speicher, als vorhanden ist.</translation>
    </message>
    <message>
        <source>A value is outside of what “%1” can keep.</source>
        <translation>Ein Wert liegt außerhalb dessen, was „%1“ aufnehmen kann.</translation>
    </message>
    <message>
        <source>“%1” cannot be used.</source>
        <translation>„%1“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>lists of numbers</source>
        <translation>Listen von Zahlen</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>keine Zahlen</translation>
    </message>
    <message>
        <source>name and values</source>
        <translation>Name und Werte</translation>
    </message>
    <message>
        <source>name, no values</source>
        <translation>Name, keine Werte</translation>
    </message>
    <message>
        <source>“%1” fits better</source>
        <translation>„%1“ passt besser</translation>
    </message>
    <message>
        <source>each value occurs once</source>
        <translation>jeder Wert kommt einmal vor</translation>
    </message>
    <message>
        <source>No row of it can be read.</source>
        <translation>Keine Zeile davon ist lesbar.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”; say which one counts with a column mapping.</source>
        <translation>Zwei Spalten heißen „%1“; mit einer Spaltenzuordnung angeben, welche zählt.</translation>
    </message>
    <message>
        <source>None of its columns is known as part of a training run; a column mapping can say what they are.</source>
        <translation>Keine ihrer Spalten ist als Teil eines Trainingslaufs bekannt; eine Spaltenzuordnung kann sagen, was sie sind.</translation>
    </message>
    <message>
        <source>Too few of its columns are known as parts of a training run; a column mapping can say what they are.</source>
        <translation>Zu wenige ihrer Spalten sind als Teile eines Trainingslaufs bekannt; eine Spaltenzuordnung kann sagen, was sie sind.</translation>
    </message>
    <message>
        <source>Duration or end</source>
        <translation>Dauer oder Ende</translation>
    </message>
    <message>
        <source>GPU type and count</source>
        <translation>GPU-Typ und -Anzahl</translation>
    </message>
    <message>
        <source>Power or energy</source>
        <translation>Leistung oder Energie</translation>
    </message>
    <message>
        <source>changes from step to step</source>
        <translation>ändert sich von Schritt zu Schritt</translation>
    </message>
    <message>
        <source>is in %1; how many USD is one?</source>
        <translation>ist in %1; wie viele USD sind eine Einheit?</translation>
    </message>
    <message>
        <source>mixes per cent and fractions</source>
        <translation>mischt Prozent und Anteile</translation>
    </message>
    <message>
        <source>Multiply values under 1 by 100</source>
        <translation>Werte unter 1 mal 100 nehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>could begin with the day or the month</source>
        <translation>könnte mit Tag oder Monat beginnen</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>names a place the catalog does not know</source>
        <translation>nennt einen Ort, den der Katalog nicht kennt</translation>
    </message>
    <message>
        <source>A JSON document may have %1 MiB; write one object a line instead.</source>
        <translation>Ein JSON-Dokument darf %1 MiB haben; stattdessen ein Objekt je Zeile schreiben.</translation>
    </message>
    <message>
        <source>The JSON holds no list of runs.</source>
        <translation>Das JSON enthält keine Liste von Läufen.</translation>
    </message>
    <message>
        <source>Entry %1 is no JSON object.</source>
        <translation>Eintrag %1 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>name and date pattern</source>
        <translation>Name und Datumsmuster</translation>
    </message>
    <message>
        <source>date pattern</source>
        <translation>Datumsmuster</translation>
    </message>
    <message>
        <source>name, size of the numbers</source>
        <translation>Name, Größe der Zahlen</translation>
    </message>
    <message>
        <source>no moments of time</source>
        <translation>keine Zeitpunkte</translation>
    </message>
    <message>
        <source>name and unit</source>
        <translation>Name und Einheit</translation>
    </message>
    <message>
        <source>name, but not all are numbers</source>
        <translation>Name, aber nicht alles Zahlen</translation>
    </message>
    <message>
        <source>name, unit in the cells</source>
        <translation>Name, Einheit in den Zellen</translation>
    </message>
    <message>
        <source>no unit is named</source>
        <translation>keine Einheit genannt</translation>
    </message>
    <message>
        <source>name, no unit</source>
        <translation>Name, keine Einheit</translation>
    </message>
    <message>
        <source>%1 of %2 names known</source>
        <translation>%1 von %2 Namen bekannt</translation>
    </message>
    <message>
        <source>two scales mixed</source>
        <translation>zwei Skalen gemischt</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>of one epoch, not of the run</source>
        <translation>von einer Epoche, nicht vom Lauf</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>eine Einstellung</translation>
    </message>
    <message>
        <source>values repeat</source>
        <translation>Werte wiederholen sich</translation>
    </message>
    <message>
        <source>The row of a history has no step.</source>
        <translation>Die Zeile eines Verlaufs hat keinen Schritt.</translation>
    </message>
    <message>
        <source>The history holds more than %1 runs.</source>
        <translation>Der Verlauf enthält mehr als %1 Läufe.</translation>
    </message>
    <message>
        <source>The history holds more than %1 values.</source>
        <translation>Der Verlauf enthält mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>The line is no valid UTF-8.</source>
        <translation>Die Zeile ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>“%1” occurs twice.</source>
        <translation>„%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The row has more than 2,000 cells.</source>
        <translation>Die Zeile hat mehr als 2.000 Zellen.</translation>
    </message>
    <message>
        <source>The row has no figure of a run.</source>
        <translation>Die Zeile hat keine Kennzahl eines Laufs.</translation>
    </message>
    <message>
        <source>Some text is not UTF-8; it was read as Windows-1252.</source>
        <translation>Ein Teil des Texts ist kein UTF-8; er wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>“%1” is no moment of time; it counts as unknown.</source>
        <translation>„%1“ ist kein Zeitpunkt; der Wert zählt als unbekannt.</translation>
    </message>
    <message>
        <source>%1, sum of %2</source>
        <translation>%1, Summe von %2</translation>
    </message>
    <message>
        <source>“%1” is unknown in %2 of %3 rows.</source>
        <translation>„%1“ ist in %2 von %3 Zeilen unbekannt.</translation>
    </message>
    <message>
        <source>“%1” has a currency sign in %2 of %3 rows.</source>
        <translation>„%1“ hat in %2 von %3 Zeilen ein Währungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is in another currency and counts as unknown; give its rate in USD with a column mapping.</source>
        <translation>„%1“ ist in einer anderen Währung und zählt als unbekannt; ihren Kurs in USD mit einer Spaltenzuordnung angeben.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The first line is no header of a table.</source>
        <translation>Die erste Zeile ist keine Kopfzeile einer Tabelle.</translation>
    </message>
    <message>
        <source>A quoted cell does not end.</source>
        <translation>Eine Zelle in Anführungszeichen endet nicht.</translation>
    </message>
    <message>
        <source>The row holds a zero byte.</source>
        <translation>Die Zeile enthält ein Nullbyte.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header only %2.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile nur %2.</translation>
    </message>
    <message>
        <source>The machine has %1 GPUs; how many of them the run used is not recorded.</source>
        <translation>Die Maschine hat %1 GPUs; wie viele davon der Lauf nutzte, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>“startedAt” is no time; it counts as unknown.</source>
        <translation>„startedAt“ ist keine Zeit; der Wert zählt als unbekannt.</translation>
    </message>
    <message>
        <source>“_runtime” is no usable number.</source>
        <translation>„_runtime“ ist keine brauchbare Zahl.</translation>
    </message>
    <message>
        <source>Cannot use the rules file “%1”. %2%3.</source>
        <translation>Die Regeldatei „%1“ ist nicht verwendbar. %2%3.</translation>
    </message>
    <message>
        <source>Run 60 % on spot, with checkpoints</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>60 % auf Spot laufen lassen, mit Checkpoints</translation>
    </message>
    <message>
        <source>Interruptible machines cost a fraction of the on-demand price. A checkpoint every 10 to 15 minutes limits what an interruption loses; the lost work and the restarts are in the figure.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Unterbrechbare Maschinen kosten einen Bruchteil des On-Demand-Preises. Ein Checkpoint alle 10 bis 15 Minuten begrenzt, was eine Unterbrechung kostet; verlorene Arbeit und Neustarts sind eingerechnet.</translation>
    </message>
    <message>
        <source>Train in mixed precision</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Mit gemischter Präzision trainieren</translation>
    </message>
    <message>
        <source>The tensor units of this GPU multiply in half precision, nearly twice as fast as in fp32. Weights and optimiser stay in fp32, so the result hardly changes; fp16 needs loss scaling, bf16 does not.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Die Tensor-Einheiten dieser GPU multiplizieren in halber Präzision, fast doppelt so schnell wie in fp32. Gewichte und Optimizer bleiben in fp32, das Ergebnis ändert sich daher kaum; fp16 braucht Loss Scaling, bf16 nicht.</translation>
    </message>
    <message>
        <source>Double the batch size</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Batch-Größe verdoppeln</translation>
    </message>
    <message>
        <source>Larger batches need fewer steps and keep the GPU busier. Raise the learning rate with the batch and watch the validation loss; what the memory allows is the limit.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Größere Batches brauchen weniger Schritte und lasten die GPU besser aus. Die Lernrate mit dem Batch erhöhen und den Validierungs-Loss beobachten; die Grenze setzt der Speicher.</translation>
    </message>
    <message>
        <source>Stop early, with a patience of 5</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Früher stoppen, mit Patience 5</translation>
    </message>
    <message>
        <source>Epochs after the loss has gone flat cost as much as the first ones. Where the run recorded its losses, the saving is that of its own curve: five evaluations without 0.5 % of improvement. Without a curve it is the typical 10 to 20 %; keep the best weights.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Epochen nach dem Abflachen des Loss kosten so viel wie die ersten. Hat der Lauf seinen Loss aufgezeichnet, stammt die Ersparnis aus seiner eigenen Kurve: fünf Auswertungen ohne 0,5 % Verbesserung. Ohne Kurve sind es die typischen 10 bis 20 %; die besten Gewichte behalten.</translation>
    </message>
    <message>
        <source>Feed the GPU faster</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>GPU schneller füttern</translation>
    </message>
    <message>
        <source>The GPU waits for data. More loader workers, pinned memory and data stored decoded usually cure it. The saving is of the training cost.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Die GPU wartet auf Daten. Mehr Loader-Worker, Pinned Memory und dekodiert gespeicherte Daten helfen meist. Die Ersparnis betrifft die Trainingskosten.</translation>
    </message>
    <message>
        <source>Train on half the GPUs</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Auf halb so vielen GPUs trainieren</translation>
    </message>
    <message>
        <source>The GPUs are less than half used, and fewer of them exchange less. The run takes longer, but the GPU-hours fall.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Die GPUs sind weniger als halb ausgelastet, und weniger GPUs tauschen weniger aus. Der Lauf dauert länger, aber die GPU-Stunden sinken.</translation>
    </message>
    <message>
        <source>Train on a smaller GPU</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Auf einer kleineren GPU trainieren</translation>
    </message>
    <message>
        <source>Less than 30 % of the computing units and 40 % of the memory are used. The cheapest GPU of the same provider that holds the run with a tenth to spare does the work for less; it takes longer in proportion to its speed.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Weniger als 30 % der Recheneinheiten und 40 % des Speichers werden genutzt. Die günstigste GPU desselben Anbieters, die den Lauf mit einem Zehntel Reserve fasst, erledigt die Arbeit für weniger Geld; sie braucht im Verhältnis zu ihrem Tempo länger.</translation>
    </message>
    <message>
        <source>Accumulate gradients to fit a smaller GPU</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Gradienten akkumulieren, kleinere GPU nutzen</translation>
    </message>
    <message>
        <source>Several small batches make one step: peak memory falls by up to half. Time stays about the same, so money is saved only when a cheaper GPU becomes large enough.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Mehrere kleine Batches bilden einen Schritt: Die Speicherspitze sinkt um bis zur Hälfte. Die Zeit bleibt etwa gleich; Geld spart es nur, wenn dadurch eine günstigere GPU groß genug wird.</translation>
    </message>
    <message>
        <source>Start with small inputs</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Mit kleinen Eingaben beginnen</translation>
    </message>
    <message>
        <source>Short sequences or small images teach the first epochs as well and cost a fraction; the full size is needed only towards the end. The saving is of the training cost.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Kurze Sequenzen oder kleine Bilder lehren in den ersten Epochen ebenso viel und kosten einen Bruchteil; die volle Größe ist erst gegen Ende nötig. Die Ersparnis betrifft die Trainingskosten.</translation>
    </message>
    <message>
        <source>Fine-tune adapters instead of all weights</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Adapter statt aller Gewichte feinabstimmen</translation>
    </message>
    <message>
        <source>Low-rank adapters train under 1 % of the weights, so optimiser state and checkpoints shrink and a smaller GPU may do. Training time falls little; compare the quality first.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Low-Rank-Adapter trainieren unter 1 % der Gewichte; Optimizer-Zustand und Checkpoints schrumpfen, und eine kleinere GPU kann genügen. Die Trainingszeit sinkt wenig; zuerst die Qualität vergleichen.</translation>
    </message>
    <message>
        <source>Serve the model in INT8</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Modell in INT8 bereitstellen</translation>
    </message>
    <message>
        <source>Dynamic quantisation stores weights in 8 bits: 2 to 4 times smaller and 1.5 to 2 times faster on a CPU, for 0.1 to 1 % accuracy.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Dynamische Quantisierung speichert Gewichte in 8 Bit: 2- bis 4-mal kleiner und 1,5- bis 2-mal schneller auf einer CPU, für 0,1 bis 1 % Genauigkeit.</translation>
    </message>
    <message>
        <source>Try a smaller hidden size</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Kleinere Hidden Size versuchen</translation>
    </message>
    <message>
        <source>A model 30 to 50 % smaller often loses under 2 % accuracy, and is cheaper to train, to keep and to serve.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Ein um 30 bis 50 % kleineres Modell verliert oft unter 2 % Genauigkeit und ist günstiger in Training, Aufbewahrung und Bereitstellung.</translation>
    </message>
    <message>
        <source>Distil into a small model for serving</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Zur Bereitstellung in ein kleines Modell destillieren</translation>
    </message>
    <message>
        <source>A student of a fifth to a twentieth of the size keeps 90 to 98 % of the accuracy. It pays when predictions are the larger part of the cost; counted with a fifth of the time a prediction takes.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Ein Student-Modell mit einem Fünftel bis Zwanzigstel der Größe behält 90 bis 98 % der Genauigkeit. Es lohnt sich, wenn Vorhersagen der größere Teil der Kosten sind; gerechnet mit einem Fünftel der Zeit je Vorhersage.</translation>
    </message>
    <message>
        <source>Batch predictions, 8 per request</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Vorhersagen bündeln, 8 je Anfrage</translation>
    </message>
    <message>
        <source>One request with eight inputs costs little more than one with a single input. Each answer waits for the slowest of its batch.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Eine Anfrage mit acht Eingaben kostet kaum mehr als eine mit einer einzigen. Jede Antwort wartet auf die langsamste ihres Batches.</translation>
    </message>
    <message>
        <source>Export to an inference runtime</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>In eine Inferenz-Runtime exportieren</translation>
    </message>
    <message>
        <source>Fused kernels of a runtime such as ONNX Runtime answer 1.5 to 3 times faster on a CPU, without retraining.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Fusionierte Kernel einer Runtime wie ONNX Runtime antworten auf einer CPU 1,5- bis 3-mal schneller, ohne erneutes Training.</translation>
    </message>
    <message>
        <source>Let the service scale to zero</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Dienst auf null skalieren lassen</translation>
    </message>
    <message>
        <source>With few predictions a server is idle most of the month. Scaling with the load saves 40 to 80 % of the serving machine; large models then need 30 to 120 s to start.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Bei wenigen Vorhersagen steht ein Server den größten Teil des Monats still. Skalieren mit der Last spart 40 bis 80 % der Maschine; große Modelle brauchen dann 30 bis 120 s zum Start.</translation>
    </message>
    <message>
        <source>Train at the cheapest place that fits</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Am günstigsten passenden Ort trainieren</translation>
    </message>
    <message>
        <source>Another place trains this run for less on a GPU that holds it. Moving data and setting up cost half a day once; prices of marketplaces change daily.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Ein anderer Ort trainiert diesen Lauf für weniger auf einer GPU, die ihn fasst. Datenumzug und Einrichtung kosten einmal einen halben Tag; Preise von Marktplätzen ändern sich täglich.</translation>
    </message>
    <message>
        <source>Train short runs on your own machine</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Kurze Läufe auf dem eigenen Rechner trainieren</translation>
    </message>
    <message>
        <source>Runs below an hour rarely repay the 5 to 10 minutes of setting up a rented machine, which are billed too.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Läufe unter einer Stunde rechtfertigen selten die 5 bis 10 Minuten Einrichtung einer gemieteten Maschine, die auch berechnet werden.</translation>
    </message>
    <message>
        <source>Train in the region with the cleanest grid</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>In der Region mit dem saubersten Netz trainieren</translation>
    </message>
    <message>
        <source>The same provider has a region whose electricity emits less. Prices differ little; look at where the data may go and what its transfer costs.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Derselbe Anbieter hat eine Region, deren Strom weniger emittiert. Die Preise unterscheiden sich wenig; prüfen, wohin die Daten dürfen und was ihr Transfer kostet.</translation>
    </message>
    <message>
        <source>Start long runs in cheap and clean hours</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Lange Läufe in günstigen und sauberen Stunden starten</translation>
    </message>
    <message>
        <source>With a tariff by the hour, nights and weekends are cheaper; where there is much solar power, noon is cleanest and the evening dirtiest. The saving is of the energy.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Mit einem Stundentarif sind Nächte und Wochenenden günstiger; wo es viel Solarstrom gibt, ist der Mittag am saubersten und der Abend am schmutzigsten. Die Ersparnis betrifft die Energie.</translation>
    </message>
    <message>
        <source>Keep the two best checkpoints only</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Nur die zwei besten Checkpoints behalten</translation>
    </message>
    <message>
        <source>Three checkpoints are kept by default; older ones are hardly ever loaded again. A rule at the end of each epoch deletes the rest.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Standardmäßig werden drei Checkpoints aufbewahrt; ältere werden kaum je wieder geladen. Eine Regel am Ende jeder Epoche löscht den Rest.</translation>
    </message>
    <message>
        <source>Move old artefacts to a colder tier</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Alte Artefakte in eine kältere Stufe verschieben</translation>
    </message>
    <message>
        <source>What was not read for a month costs half in a warm tier and a tenth in a cold one. Mind the minimum stay (30 and 90 days) and the fee for reading it back. The saving is of the storage.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Was einen Monat nicht gelesen wurde, kostet in einer warmen Stufe die Hälfte und in einer kalten ein Zehntel. Mindestdauer (30 und 90 Tage) und Rücklesegebühr beachten. Die Ersparnis betrifft die Speicherung.</translation>
    </message>
    <message>
        <source>Compress artefacts before transfer</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Artefakte vor dem Transfer komprimieren</translation>
    </message>
    <message>
        <source>Weights in half precision, columnar data and zstd together typically leave 60 % of the bytes. Leaving the provider is what costs; inside a region transfer is free.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Gewichte in halber Präzision, spaltenweise Daten und zstd lassen zusammen typisch 60 % der Bytes übrig. Kosten entstehen beim Verlassen des Anbieters; innerhalb einer Region ist Transfer kostenlos.</translation>
    </message>
    <message>
        <source>Commit to a base load</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Sich für eine Grundlast binden</translation>
    </message>
    <message>
        <source>Work that runs month after month is 20 to 40 % cheaper with a commitment of one year. Commit to the part that is always there, and take the rest on spot.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Arbeit, die Monat für Monat anfällt, ist mit einer Bindung von einem Jahr 20 bis 40 % günstiger. Für den stets vorhandenen Teil binden und den Rest auf Spot nehmen.</translation>
    </message>
</context>
</TS>
