<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>RunCost</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Typical spot</source>
        <translation>Spot typique</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>the file counts grams, not kilograms</source>
        <translation>le fichier compte en grammes, pas en kilogrammes</translation>
    </message>
    <message>
        <source>the file counts tonnes, not kilograms</source>
        <translation>le fichier compte en tonnes, pas en kilogrammes</translation>
    </message>
    <message>
        <source>the file counts milligrams, not kilograms</source>
        <translation>le fichier compte en milligrammes, pas en kilogrammes</translation>
    </message>
    <message>
        <source>the file counts pounds, not kilograms</source>
        <translation>le fichier compte en livres, pas en kilogrammes</translation>
    </message>
    <message>
        <source>The energy counters of the processor may not be read: energy is without the processor. “%1” must be readable.</source>
        <translation>Les compteurs d’énergie du processeur ne sont pas accessibles : l’énergie ne comprend pas le processeur. « %1 » doit être lisible.</translation>
    </message>
    <message>
        <source>Total, training and one month</source>
        <translation>Total, entraînement et un mois</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>Coût d’entraînement</translation>
    </message>
    <message>
        <source>Inference, one month</source>
        <translation>Inférence, un mois</translation>
    </message>
    <message>
        <source>Storage, one month</source>
        <translation>Stockage, un mois</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Durée d’entraînement</translation>
    </message>
    <message>
        <source>Latency of a request</source>
        <translation>Latence d’une requête</translation>
    </message>
    <message>
        <source>Carbon offset</source>
        <translation>Compensation carbone</translation>
    </message>
    <message>
        <source>Miles driven</source>
        <translation>Miles en voiture</translation>
    </message>
    <message>
        <source>Smartphone charges</source>
        <translation>Recharges de smartphone</translation>
    </message>
    <message>
        <source>Tree-months</source>
        <translation>Mois-arbres</translation>
    </message>
    <message>
        <source>Cost of %1 runs</source>
        <translation>Coût de %1 runs</translation>
    </message>
    <message>
        <source>Energy of %1 runs</source>
        <translation>Énergie de %1 runs</translation>
    </message>
    <message>
        <source>CO₂e of %1 runs</source>
        <translation>CO₂e de %1 runs</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Le dossier ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source> M</source>
        <translation> M</translation>
    </message>
    <message>
        <source> B</source>
        <translation> Md</translation>
    </message>
    <message>
        <source>Shown in %1 at %2 per USD (%3, %4).</source>
        <extracomment>%1 "EUR", %2 "0.92", %3 "ECB reference rate", %4 "2026-11-20"</extracomment>
        <translation>Affiché en %1 à %2 par USD (%3, %4).</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Thresholds of a budget that are crossed</source>
        <translation>Seuils d’un budget qui sont franchis</translation>
    </message>
    <message>
        <source>Guard of a budget</source>
        <translation>Garde-fou d’un budget</translation>
    </message>
    <message>
        <source>Alerts of a running session</source>
        <translation>Alertes d’une session en cours</translation>
    </message>
    <message>
        <source>Advice from the last sessions</source>
        <translation>Conseils tirés des dernières sessions</translation>
    </message>
    <message>
        <source>Is a cost unusual?</source>
        <translation>Un coût est-il inhabituel ?</translation>
    </message>
    <message>
        <source>Month projected from the last week</source>
        <translation>Mois projeté d’après la dernière semaine</translation>
    </message>
    <message>
        <source>source_monthly_usd divides by sessions instead of days, as published; for comparison only.</source>
        <translation>source_monthly_usd divise par le nombre de sessions au lieu des jours, comme publié ; à titre de comparaison seulement.</translation>
    </message>
    <message>
        <source>Forecast for the end of the month</source>
        <translation>Prévision pour la fin du mois</translation>
    </message>
    <message>
        <source>Budget split by purpose</source>
        <translation>Budget réparti par usage</translation>
    </message>
    <message>
        <source>Total cost and its unit costs</source>
        <translation>Coût total et ses coûts unitaires</translation>
    </message>
    <message>
        <source>Count storage and transfer once: in training or in data.</source>
        <translation>Compter le stockage et le transfert une seule fois : dans l’entraînement ou dans les données.</translation>
    </message>
    <message>
        <source>Gate against a growing cost</source>
        <translation>Seuil d’arrêt contre un coût qui augmente</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Right-sizing, as published</source>
        <translation>Dimensionnement, tel que publié</translation>
    </message>
    <message>
        <source>Calls an idle GPU with a full memory optimal; see right_size.</source>
        <translation>Qualifie d’optimal un GPU inactif dont la mémoire est pleine ; voir right_size.</translation>
    </message>
    <message>
        <source>Right-sizing</source>
        <translation>Dimensionnement</translation>
    </message>
    <message>
        <source>GPU and pricing for a training</source>
        <translation>GPU et tarification pour un entraînement</translation>
    </message>
    <message>
        <source>A hint by size alone; the memory of a training decides.</source>
        <translation>Une indication d’après la taille seule ; c’est la mémoire d’un entraînement qui décide.</translation>
    </message>
    <message>
        <source>Serving and scaling of a model</source>
        <translation>Déploiement et mise à l’échelle d’un modèle</translation>
    </message>
    <message>
        <source>Local or cloud</source>
        <translation>Local ou cloud</translation>
    </message>
    <message>
        <source>Rules that fire for a run</source>
        <translation>Règles qui se déclenchent pour un run</translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation>Énergie et carbone</translation>
    </message>
    <message>
        <source>Energy of a training</source>
        <translation>Énergie d’un entraînement</translation>
    </message>
    <message>
        <source>Constant power over the whole time.</source>
        <translation>Puissance constante sur toute la durée.</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>Prix de l’énergie</translation>
    </message>
    <message>
        <source>Carbon of energy</source>
        <translation>Carbone de l’énergie</translation>
    </message>
    <message>
        <source>Operational carbon at an average grid factor.</source>
        <translation>Carbone opérationnel avec un facteur d’émission moyen du réseau.</translation>
    </message>
    <message>
        <source>Carbon of repeated runs</source>
        <translation>Carbone de runs répétés</translation>
    </message>
    <message>
        <source>Price of an offset</source>
        <translation>Prix d’une compensation</translation>
    </message>
    <message>
        <source>Carbon in another region</source>
        <translation>Carbone dans une autre région</translation>
    </message>
    <message>
        <source>What carbon is like</source>
        <translation>À quoi correspond le carbone</translation>
    </message>
    <message>
        <source>Own hardware</source>
        <translation>Matériel propre</translation>
    </message>
    <message>
        <source>Own hardware, cost of a year</source>
        <translation>Matériel propre, coût d’une année</translation>
    </message>
    <message>
        <source>Power at full load all year; cooling is in the PUE.</source>
        <translation>Puissance à pleine charge toute l’année ; le refroidissement est dans le PUE.</translation>
    </message>
    <message>
        <source>Own hardware, months until it pays</source>
        <translation>Matériel propre, mois avant amortissement</translation>
    </message>
    <message>
        <source>A simple payback: no residual value, host power or capital cost.</source>
        <translation>Un amortissement simple : ni valeur résiduelle, ni puissance de l’hôte, ni coût du capital.</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inférence</translation>
    </message>
    <message>
        <source>Throughput of a latency</source>
        <translation>Débit pour une latence</translation>
    </message>
    <message>
        <source>Month of inference on instances</source>
        <translation>Mois d’inférence sur des instances</translation>
    </message>
    <message>
        <source>Cost of a thousand predictions</source>
        <translation>Coût de mille prédictions</translation>
    </message>
    <message>
        <source>What an optimisation may cost</source>
        <translation>Ce qu’une optimisation peut coûter</translation>
    </message>
    <message>
        <source>Serverless calls</source>
        <translation>Appels serverless</translation>
    </message>
    <message>
        <source>Calls from which on an instance is cheaper</source>
        <translation>Nombre d’appels à partir duquel une instance est moins chère</translation>
    </message>
    <message>
        <source>Check that one instance can carry that many calls.</source>
        <translation>Vérifiez qu’une instance peut absorber autant d’appels.</translation>
    </message>
    <message>
        <source>What-if models</source>
        <translation>Modèles de simulation</translation>
    </message>
    <message>
        <source>Training time at another batch size</source>
        <translation>Durée d’entraînement avec une autre taille de batch</translation>
    </message>
    <message>
        <source>Assumes a fixed share of a step that does not grow with the batch, and the same number of epochs.</source>
        <translation>Suppose une part fixe d’un pas qui ne croît pas avec le batch, et le même nombre d’epochs.</translation>
    </message>
    <message>
        <source>GPU-hours on another number of GPUs</source>
        <translation>Heures GPU avec un autre nombre de GPU</translation>
    </message>
    <message>
        <source>Assumes that the loss by communication is a power of the ratio.</source>
        <translation>Suppose que la perte due à la communication est une puissance du rapport.</translation>
    </message>
    <message>
        <source>Latency of a batch</source>
        <translation>Latence d’un batch</translation>
    </message>
    <message>
        <source>Assumes a fixed share of the latency of one and a linear rest.</source>
        <translation>Suppose une part fixe de la latence unitaire et un reste linéaire.</translation>
    </message>
    <message>
        <source>Wear of own hardware</source>
        <translation>Usure du matériel propre</translation>
    </message>
    <message>
        <source>Assumes a straight line over the life, every hour of the year usable.</source>
        <translation>Suppose un amortissement linéaire sur la durée de vie, chaque heure de l’année étant utilisable.</translation>
    </message>
    <message>
        <source>Precision and batch</source>
        <translation>Précision et batch</translation>
    </message>
    <message>
        <source>Batch size with the cheapest epoch</source>
        <translation>Taille de batch à l’epoch la moins chère</translation>
    </message>
    <message>
        <source>Larger batches may need more epochs for the same result.</source>
        <translation>Des batchs plus grands peuvent demander plus d’epochs pour le même résultat.</translation>
    </message>
    <message>
        <source>Effective batch size</source>
        <translation>Taille de batch effective</translation>
    </message>
    <message>
        <source>The same work on other GPUs</source>
        <translation>Le même travail sur d’autres GPU</translation>
    </message>
    <message>
        <source>Fewer GPUs take longer; the GPU-hours stay.</source>
        <translation>Moins de GPU prennent plus de temps ; les heures GPU restent les mêmes.</translation>
    </message>
    <message>
        <source>Effect of a number format</source>
        <translation>Effet d’un format numérique</translation>
    </message>
    <message>
        <source>The batch factor is an upper bound: weights and optimiser keep their memory.</source>
        <translation>Le facteur de batch est un majorant : les poids et l’optimiseur gardent leur mémoire.</translation>
    </message>
    <message>
        <source>Number format for a model</source>
        <translation>Format numérique pour un modèle</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Offers compared</source>
        <translation>Offres comparées</translation>
    </message>
    <message>
        <source>Region with the lowest spot price</source>
        <translation>Région au prix spot le plus bas</translation>
    </message>
    <message>
        <source>Spot price alone: transfer and the risk of interruption are not counted.</source>
        <translation>Prix spot seul : le transfert et le risque d’interruption ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Value of an offer</source>
        <translation>Valeur d’une offre</translation>
    </message>
    <message>
        <source>Price per GPU</source>
        <translation>Prix par GPU</translation>
    </message>
    <message>
        <source>Price on a managed platform</source>
        <translation>Prix sur une plateforme gérée</translation>
    </message>
    <message>
        <source>Commitment against on demand</source>
        <translation>Engagement ou à la demande</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation>Retour sur investissement</translation>
    </message>
    <message>
        <source>Return of a rented run</source>
        <translation>Retour d’un run loué</translation>
    </message>
    <message>
        <source>attended_fraction is the share of the time that somebody waits; 1 bills every machine hour.</source>
        <translation>attended_fraction est la part du temps où quelqu’un attend ; 1 facture chaque heure machine.</translation>
    </message>
    <message>
        <source>Return of several rented runs</source>
        <translation>Retour de plusieurs runs loués</translation>
    </message>
    <message>
        <source>Runs that cannot be done locally are in none of the sums.</source>
        <translation>Les runs impossibles en local ne figurent dans aucune des sommes.</translation>
    </message>
    <message>
        <source>Savings applied one after the other</source>
        <translation>Économies appliquées l’une après l’autre</translation>
    </message>
    <message>
        <source>Savings that overlap give less.</source>
        <translation>Des économies qui se recoupent rapportent moins.</translation>
    </message>
    <message>
        <source>Scores and sizes</source>
        <translation>Scores et tailles</translation>
    </message>
    <message>
        <source>Efficiency score</source>
        <translation>Score d’efficacité</translation>
    </message>
    <message>
        <source>A value at its benchmark scores 0.</source>
        <translation>Une valeur égale à son benchmark obtient 0.</translation>
    </message>
    <message>
        <source>Efficiency of accelerators</source>
        <translation>Efficacité des accélérateurs</translation>
    </message>
    <message>
        <source>Efficiency by throughput</source>
        <translation>Efficacité selon le débit</translation>
    </message>
    <message>
        <source>The reference is arbitrary: set your own.</source>
        <translation>La référence est arbitraire : définissez la vôtre.</translation>
    </message>
    <message>
        <source>Priority of an experiment</source>
        <translation>Priorité d’une expérience</translation>
    </message>
    <message>
        <source>Memory of a model</source>
        <translation>Mémoire d’un modèle</translation>
    </message>
    <message>
        <source>Weights, and for training gradients and Adam; activations come on top.</source>
        <translation>Poids, et pour l’entraînement gradients et Adam ; les activations s’y ajoutent.</translation>
    </message>
    <message>
        <source>GPUs that hold a model</source>
        <translation>GPU nécessaires pour loger un modèle</translation>
    </message>
    <message>
        <source>Memory only, without head-room.</source>
        <translation>Mémoire seule, sans marge.</translation>
    </message>
    <message>
        <source>Runs that no other run beats</source>
        <translation>Runs qu’aucun autre run ne surpasse</translation>
    </message>
    <message>
        <source>Maturity level</source>
        <translation>Niveau de maturité</translation>
    </message>
    <message>
        <source>Sum of cost ranges</source>
        <translation>Somme d’intervalles de coût</translation>
    </message>
    <message>
        <source>Sessions and time slots</source>
        <translation>Sessions et créneaux</translation>
    </message>
    <message>
        <source>Jobs packed into sessions</source>
        <translation>Tâches regroupées en sessions</translation>
    </message>
    <message>
        <source>Shortest first: quick and stable, but not the fewest sessions.</source>
        <translation>Les plus courtes d’abord : rapide et stable, mais pas le nombre minimal de sessions.</translation>
    </message>
    <message>
        <source>Saving of one session for several jobs</source>
        <translation>Économie d’une seule session pour plusieurs tâches</translation>
    </message>
    <message>
        <source>Cheapest hours of the day</source>
        <translation>Heures les moins chères de la journée</translation>
    </message>
    <message>
        <source>Spot capacity</source>
        <translation>Capacité spot</translation>
    </message>
    <message>
        <source>Saving by the spot price</source>
        <translation>Économie grâce au prix spot</translation>
    </message>
    <message>
        <source>Spot cost with interruptions</source>
        <translation>Coût spot avec interruptions</translation>
    </message>
    <message>
        <source>Without an interval the work lost since the last checkpoint is not counted.</source>
        <translation>Sans intervalle, le travail perdu depuis le dernier checkpoint n’est pas compté.</translation>
    </message>
    <message>
        <source>Checkpoint interval with the least overhead</source>
        <translation>Intervalle de checkpoint au moindre surcoût</translation>
    </message>
    <message>
        <source>Risk of an interruption</source>
        <translation>Risque d’une interruption</translation>
    </message>
    <message>
        <source>Biased high: runs that were never interrupted are not in the record.</source>
        <translation>Biaisé vers le haut : les runs jamais interrompus ne figurent pas dans l’historique.</translation>
    </message>
    <message>
        <source>Stopping and sampling</source>
        <translation>Arrêt et échantillonnage</translation>
    </message>
    <message>
        <source>Early stopping, as published</source>
        <translation>Arrêt anticipé, tel que publié</translation>
    </message>
    <message>
        <source>The limit on the variance is absolute, so that small losses always stop; early_stop_relative has no such limit.</source>
        <translation>La limite sur la variance est absolue, si bien que de petites pertes arrêtent toujours ; early_stop_relative n’a pas cette limite.</translation>
    </message>
    <message>
        <source>Early stopping by relative improvement</source>
        <translation>Arrêt anticipé selon l’amélioration relative</translation>
    </message>
    <message>
        <source>Checkpoints to keep</source>
        <translation>Checkpoints à conserver</translation>
    </message>
    <message>
        <source>Epochs by the quality of the data</source>
        <translation>Epochs selon la qualité des données</translation>
    </message>
    <message>
        <source>Samples by the phase of the work</source>
        <translation>Échantillons selon la phase du travail</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Storage in tiers</source>
        <translation>Stockage par niveaux</translation>
    </message>
    <message>
        <source>Fees for reading and requests, and minimum durations, are not counted.</source>
        <translation>Les frais de lecture et de requêtes, et les durées minimales, ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Storage over a life cycle</source>
        <translation>Stockage sur un cycle de vie</translation>
    </message>
    <message>
        <source>Cloud training run</source>
        <translation>Run d’entraînement dans le cloud</translation>
    </message>
    <message>
        <source>Training run with storage and transfer</source>
        <translation>Run d’entraînement avec stockage et transfert</translation>
    </message>
    <message>
        <source>Wall hours, not GPU-hours: the GPU count enters once.</source>
        <translation>Heures réelles, pas heures GPU : le nombre de GPU n’entre qu’une fois.</translation>
    </message>
    <message>
        <source>Rented session</source>
        <translation>Session louée</translation>
    </message>
    <message>
        <source>Cost so far of a running session</source>
        <translation>Coût à ce stade d’une session en cours</translation>
    </message>
    <message>
        <source>Cost of a result</source>
        <translation>Coût d’un résultat</translation>
    </message>
    <message>
        <source>GPU-hours of a training, estimated</source>
        <translation>Heures GPU d’un entraînement, estimées</translation>
    </message>
    <message>
        <source>A rule of thumb: a T4 trains 100 million parameters on 1 GB for one epoch in an hour.</source>
        <translation>Règle empirique : un T4 entraîne 100 millions de paramètres sur 1 GB pendant une epoch en une heure.</translation>
    </message>
    <message>
        <source>Experiment with a search for hyperparameters, estimated</source>
        <translation>Expérience avec recherche d’hyperparamètres, estimée</translation>
    </message>
    <message>
        <source>A trial takes 30 % of a run and the data are kept twice.</source>
        <translation>Un essai prend 30 % d’un run et les données sont conservées en double.</translation>
    </message>
    <message>
        <source>Training time, guessed</source>
        <translation>Durée d’entraînement, approximative</translation>
    </message>
    <message>
        <source>Only a rough guess: recurrent cost grows faster than the hidden size, and large batches saturate.</source>
        <translation>Simple ordre de grandeur : le coût récurrent croît plus vite que la taille cachée, et les grands batchs saturent.</translation>
    </message>
    <message>
        <source>Summary of a running session</source>
        <translation>Résumé d’une session en cours</translation>
    </message>
    <message>
        <source>Cost per mean squared error</source>
        <translation>Coût par erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Rises when the model improves; compare it only between equal models.</source>
        <translation>Augmente quand le modèle s’améliore ; à ne comparer qu’entre modèles équivalents.</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>Taille du modèle</translation>
    </message>
    <message>
        <source>Samples per dollar</source>
        <translation>Échantillons par dollar</translation>
    </message>
    <message>
        <source>Effect of compression</source>
        <translation>Effet de la compression</translation>
    </message>
    <message>
        <source>What to upload and what to download</source>
        <translation>Ce qu’il faut envoyer et télécharger</translation>
    </message>
    <message>
        <source>Deleted files need a common base and are not recognised.</source>
        <translation>Les fichiers supprimés demandent une base commune et ne sont pas reconnus.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old, new value</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>Prix de l’électricité</translation>
    </message>
    <message>
        <source>Grid intensity</source>
        <translation>Intensité carbone</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Device power</source>
        <translation>Puissance par appareil</translation>
    </message>
    <message>
        <source>Time factor</source>
        <translation>Facteur temps</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>Type de GPU</translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation>Nombre de GPU</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de batch</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>GPU price</source>
        <translation>Prix du GPU</translation>
    </message>
    <message>
        <source>Spot share</source>
        <translation>Part spot</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint toutes les</translation>
    </message>
    <message>
        <source>Hardware price</source>
        <translation>Prix du matériel</translation>
    </message>
    <message>
        <source>Platform markup</source>
        <translation>Majoration plateforme</translation>
    </message>
    <message>
        <source>Predictions per month</source>
        <translation>Prédictions par mois</translation>
    </message>
    <message>
        <source>Latency at batch 1</source>
        <translation>Latence en batch 1</translation>
    </message>
    <message>
        <source>Batching</source>
        <translation>Batching</translation>
    </message>
    <message>
        <source>Serverless memory</source>
        <translation>Mémoire serverless</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Transfert sortant</translation>
    </message>
    <message>
        <source>Offset price</source>
        <translation>Prix de compensation</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Storage and transfer</source>
        <translation>Stockage et transfert</translation>
    </message>
    <message>
        <source>run time</source>
        <translation>durée du run</translation>
    </message>
    <message>
        <source>time factor</source>
        <translation>facteur temps</translation>
    </message>
    <message>
        <source>GPU time ratio</source>
        <translation>rapport de temps GPU</translation>
    </message>
    <message>
        <source>precision speed</source>
        <translation>vitesse de la précision</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>taille de batch</translation>
    </message>
    <message>
        <source>recorded batch size</source>
        <translation>taille de batch enregistrée</translation>
    </message>
    <message>
        <source>fixed share of a step</source>
        <translation>part fixe d’un pas</translation>
    </message>
    <message>
        <source>recorded GPU count</source>
        <translation>nombre de GPU enregistré</translation>
    </message>
    <message>
        <source>scaling exponent</source>
        <translation>exposant d’échelle</translation>
    </message>
    <message>
        <source>device power</source>
        <translation>puissance par appareil</translation>
    </message>
    <message>
        <source>electricity price</source>
        <translation>prix de l’électricité</translation>
    </message>
    <message>
        <source>grid intensity</source>
        <translation>intensité carbone</translation>
    </message>
    <message>
        <source>spot share</source>
        <translation>part spot</translation>
    </message>
    <message>
        <source>spot discount</source>
        <translation>remise spot</translation>
    </message>
    <message>
        <source>interruptions</source>
        <translation>interruptions</translation>
    </message>
    <message>
        <source>checkpoint interval</source>
        <translation>intervalle de checkpoint</translation>
    </message>
    <message>
        <source>checkpoint save</source>
        <translation>écriture du checkpoint</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>redémarrage</translation>
    </message>
    <message>
        <source>hardware price</source>
        <translation>prix du matériel</translation>
    </message>
    <message>
        <source>hardware life</source>
        <translation>durée de vie du matériel</translation>
    </message>
    <message>
        <source>platform markup</source>
        <translation>majoration plateforme</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>prédictions</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latence</translation>
    </message>
    <message>
        <source>batching</source>
        <translation>batching</translation>
    </message>
    <message>
        <source>fixed share of latency</source>
        <translation>part fixe de la latence</translation>
    </message>
    <message>
        <source>serverless memory</source>
        <translation>mémoire serverless</translation>
    </message>
    <message>
        <source>serverless price</source>
        <translation>prix serverless</translation>
    </message>
    <message>
        <source>price per million requests</source>
        <translation>prix par million de requêtes</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>stockage</translation>
    </message>
    <message>
        <source>storage price</source>
        <translation>prix du stockage</translation>
    </message>
    <message>
        <source>transfer out</source>
        <translation>transfert sortant</translation>
    </message>
    <message>
        <source>transfer price</source>
        <translation>prix du transfert</translation>
    </message>
    <message>
        <source>offset price</source>
        <translation>prix de compensation</translation>
    </message>
    <message>
        <source>CO₂e per car mile</source>
        <translation>CO₂e par mile en voiture</translation>
    </message>
    <message>
        <source>CO₂e per phone charge</source>
        <translation>CO₂e par recharge de téléphone</translation>
    </message>
    <message>
        <source>CO₂e per tree and month</source>
        <translation>CO₂e par arbre et par mois</translation>
    </message>
    <message>
        <source>recorded energy</source>
        <translation>énergie enregistrée</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>L’image n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>RunCost stores (*.db *.sqlite);;All files (*)</source>
        <translation>Bases RunCost (*.db *.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>training takes %1 h</source>
        <translation>l’entraînement dure %1 h</translation>
    </message>
    <message>
        <source>GPU utilisation is %1</source>
        <translation>l’utilisation du GPU est de %1</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>latency is %1 ms</source>
        <translation>la latence est de %1 ms</translation>
    </message>
    <message>
        <source>the model has %1 MiB</source>
        <translation>le modèle fait %1 MiB</translation>
    </message>
    <message>
        <source>peak memory is %1 MiB</source>
        <translation>le pic mémoire est de %1 MiB</translation>
    </message>
    <message>
        <source>training costs %1</source>
        <translation>l’entraînement coûte %1</translation>
    </message>
    <message>
        <source>the total is %1</source>
        <translation>le total est de %1</translation>
    </message>
    <message>
        <source>storage costs %1</source>
        <translation>le stockage coûte %1</translation>
    </message>
    <message>
        <source>transfer costs %1</source>
        <translation>le transfert coûte %1</translation>
    </message>
    <message>
        <source>inference costs %1</source>
        <translation>l’inférence coûte %1</translation>
    </message>
    <message>
        <source>%1 GB are kept</source>
        <translation>%1 GB sont conservés</translation>
    </message>
    <message>
        <source>%1 GB go out</source>
        <translation>%1 GB sortent</translation>
    </message>
    <message>
        <source>it emits %1 kg</source>
        <translation>il émet %1 kg</translation>
    </message>
    <message>
        <source>%1 predictions a month</source>
        <translation>%1 prédictions par mois</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>other than %1</source>
        <translation>autre que %1</translation>
    </message>
    <message>
        <source>so</source>
        <translation>vrai</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>The picture is too large. Choose a smaller size or scale.</source>
        <translation>L’image est trop grande. Choisissez une taille ou une échelle plus petite.</translation>
    </message>
    <message>
        <source>This kind of file shows one run.</source>
        <translation>Ce type de fichier montre un seul run.</translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>Le PDF ne peut pas être créé.</translation>
    </message>
    <message>
        <source>From the report of %1</source>
        <translation>Du rapport de %1</translation>
    </message>
    <message>
        <source>RunCost report</source>
        <translation>Rapport RunCost</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>Aucune base n’est ouverte.</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Durée du run</translation>
    </message>
    <message>
        <source>unexpected “%1”</source>
        <translation>« %1 » inattendu</translation>
    </message>
    <message>
        <source>Column %1: %2.</source>
        <translation>Colonne %1 : %2.</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>il manque une parenthèse fermante</translation>
    </message>
    <message>
        <source>a name or a number is missing</source>
        <translation>il manque un nom ou un nombre</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Mémoire GPU</translation>
    </message>
    <message>
        <source>CO2e</source>
        <translation>CO2e</translation>
    </message>
    <message>
        <source>GPU utilisation</source>
        <translation>Utilisation GPU</translation>
    </message>
    <message>
        <source>Hourly price</source>
        <translation>Prix horaire</translation>
    </message>
    <message>
        <source>Billed cost</source>
        <translation>Coût facturé</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Inference latency</source>
        <translation>Latence d’inférence</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pic mémoire</translation>
    </message>
    <message>
        <source>Mean memory</source>
        <translation>Mémoire moyenne</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Early stopping patience</source>
        <translation>Patience d’arrêt anticipé</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Final MSE</source>
        <translation>MSE finale</translation>
    </message>
    <message>
        <source>Cost as reported</source>
        <translation>Coût déclaré</translation>
    </message>
    <message>
        <source>The run has an unusable value under “%1”.</source>
        <translation>Le run a une valeur inutilisable sous « %1 ».</translation>
    </message>
    <message>
        <source>%1: %2 reports %3, recomputed %4: %5</source>
        <translation>%1 : %2 déclare %3, recalculé %4 : %5</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>The names and notes of all runs need more memory than RunCost can use.</source>
        <translation>Les noms et notes de tous les runs demandent plus de mémoire que RunCost ne peut en utiliser.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>Il n’existe pas de run %1.</translation>
    </message>
    <message>
        <source>The figures of a run are damaged.</source>
        <translation>Les valeurs d’un run sont endommagées.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. The file that was there is unchanged.</source>
        <translation>Impossible d’écrire « %1 » : %2. Le fichier existant est inchangé.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2.</source>
        <translation>Impossible d’écrire « %1 » : %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a device and no file</source>
        <translation>c’est un périphérique et non un fichier</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>millisecondes</translation>
    </message>
    <message>
        <source>hours:minutes:seconds</source>
        <translation>heures:minutes:secondes</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>microsecondes</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>nanosecondes</translation>
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
        <translation>fraction, 0 à 1</translation>
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
        <translation>cents US</translation>
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
        <translation>octets</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>count</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>milliers</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>millions</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>milliards</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>par heure</translation>
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
        <translation>Temps Unix, selon sa taille</translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation>Secondes Unix</translation>
    </message>
    <message>
        <source>Unix milliseconds</source>
        <translation>Millisecondes Unix</translation>
    </message>
    <message>
        <source>Unix microseconds</source>
        <translation>Microsecondes Unix</translation>
    </message>
    <message>
        <source>Unix nanoseconds</source>
        <translation>Nanosecondes Unix</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Nom du run</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Id du run</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Device class</source>
        <translation>Classe d’appareil</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Type d’instance</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation>Mode de tarification</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Step of a history</source>
        <translation>Pas d’un historique</translation>
    </message>
    <message>
        <source>Values over steps</source>
        <translation>Valeurs par pas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 « %2 »</translation>
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
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>exemples</translation>
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
        <translation>10 %</translation>
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
        <translation>5 %</translation>
    </message>
    <message>
        <source>0.1 M</source>
        <translation>0,1 M</translation>
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
        <translation>req</translation>
    </message>
    <message>
        <source>1 req</source>
        <translation>1 req</translation>
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
        <translation>Ce n’est pas du YAML lisible.</translation>
    </message>
    <message>
        <source>The saving of memory holds for activations: Adam in mixed precision keeps 16 bytes a parameter. int8 is for inference.</source>
        <translation>L’économie de mémoire vaut pour les activations : Adam en précision mixte conserve 16 octets par paramètre. int8 est destiné à l’inférence.</translation>
    </message>
    <message>
        <source>Counted is the cost of the same number of epochs; a larger batch may need more of them.</source>
        <translation>Le coût compté est celui du même nombre d’epochs ; un batch plus grand peut en demander plus.</translation>
    </message>
    <message>
        <source>The checkpoint interval follows the sources' rule of thumb. The least overhead is at √(2·c·T/N): c to save, T the run, N interruptions.</source>
        <translation>L’intervalle de checkpoint suit la règle empirique des sources. Le moindre surcoût est à √(2·c·T/N) : c l’écriture, T le run, N les interruptions.</translation>
    </message>
    <message>
        <source>A GPU fits when its memory holds the measured peak; leave head-room for longer inputs.</source>
        <translation>Un GPU convient quand sa mémoire contient le pic mesuré ; gardez une marge pour des entrées plus longues.</translation>
    </message>
    <message>
        <source>Emissions are operational, with the average of the grid; making the hardware is not in them.</source>
        <translation>Les émissions sont opérationnelles, avec la moyenne du réseau ; la fabrication du matériel n’y est pas.</translation>
    </message>
    <message>
        <source>The curve has many points; each evaluation is the mean of %1 of them.</source>
        <translation>La courbe a beaucoup de points ; chaque évaluation est la moyenne de %1 d’entre eux.</translation>
    </message>
    <message>
        <source>%1, needs %2</source>
        <translation>%1, requis : %2</translation>
    </message>
    <message>
        <source>It would cost %1 more here.</source>
        <translation>Cela coûterait %1 de plus ici.</translation>
    </message>
    <message>
        <source>It would change nothing here.</source>
        <translation>Cela ne changerait rien ici.</translation>
    </message>
    <message>
        <source>The run has no duration.</source>
        <translation>Le run n’a pas de durée.</translation>
    </message>
    <message>
        <source>Unknown price: %1.</source>
        <translation>Prix inconnu : %1.</translation>
    </message>
    <message>
        <source>The latency of a prediction is not known.</source>
        <translation>La latence d’une prédiction n’est pas connue.</translation>
    </message>
    <message>
        <source>The model size is not known.</source>
        <translation>La taille du modèle n’est pas connue.</translation>
    </message>
    <message>
        <source>Where it ran is not known.</source>
        <translation>Le lieu d’exécution n’est pas connu.</translation>
    </message>
    <message>
        <source>The cost of training is unknown.</source>
        <translation>Le coût d’entraînement est inconnu.</translation>
    </message>
    <message>
        <source>Own machine: no fee.</source>
        <translation>Machine locale : pas de frais.</translation>
    </message>
    <message>
        <source>No managed platform.</source>
        <translation>Pas de plateforme gérée.</translation>
    </message>
    <message>
        <source>No part of the cost is known.</source>
        <translation>Aucune partie du coût n’est connue.</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Ce run</translation>
    </message>
    <message>
        <source>%1 of this run is %2, which is not possible.</source>
        <translation>%1 de ce run vaut %2, ce qui est impossible.</translation>
    </message>
    <message>
        <source>%1 cannot be %2; it starts at %3.</source>
        <translation>%1 ne peut pas valoir %2 ; le minimum est %3.</translation>
    </message>
    <message>
        <source>Spot share cannot be %1; it ends at 1.</source>
        <translation>La part spot ne peut pas valoir %1 ; le maximum est 1.</translation>
    </message>
    <message>
        <source>%1 of five parts unknown: the true total is higher.</source>
        <translation>%1 parties sur cinq inconnues : le vrai total est plus élevé.</translation>
    </message>
    <message>
        <source>Training at %1</source>
        <translation>Entraînement chez %1</translation>
    </message>
    <message>
        <source>No price or no duration is known here.</source>
        <translation>Aucun prix ou aucune durée n’est connu ici.</translation>
    </message>
    <message>
        <source>time there</source>
        <translation>durée à cet endroit</translation>
    </message>
    <message>
        <source>unknown speed: same duration</source>
        <translation>vitesse inconnue : même durée</translation>
    </message>
    <message>
        <source>ratio of dense FP16 TFLOPS</source>
        <translation>rapport des TFLOPS FP16 denses</translation>
    </message>
    <message>
        <source>as in the run</source>
        <translation>comme dans le run</translation>
    </message>
    <message>
        <source>The price is for the GPU alone; the machine around it costs extra.</source>
        <translation>Le prix est celui du GPU seul ; la machine autour coûte en plus.</translation>
    </message>
    <message>
        <source>There is no offer “%1”.</source>
        <translation>Il n’existe pas d’offre « %1 ».</translation>
    </message>
    <message>
        <source>CO₂e in %1</source>
        <translation>CO₂e en %1</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>this analysis</source>
        <translation>cette analyse</translation>
    </message>
    <message>
        <source>There is no region “%1”.</source>
        <translation>Il n’existe pas de région « %1 ».</translation>
    </message>
    <message>
        <source>%1 Because: %2.</source>
        <translation>%1 Parce que : %2.</translation>
    </message>
    <message>
        <source>total without it</source>
        <translation>total sans elle</translation>
    </message>
    <message>
        <source>total with it</source>
        <translation>total avec elle</translation>
    </message>
    <message>
        <source>There is no recommendation “%1”.</source>
        <translation>Il n’existe pas de recommandation « %1 ».</translation>
    </message>
    <message>
        <source>There is no slider “%1”.</source>
        <translation>Il n’existe pas de curseur « %1 ».</translation>
    </message>
    <message>
        <source>A step of %1</source>
        <translation>Un pas de %1</translation>
    </message>
    <message>
        <source>It does not change the total here.</source>
        <translation>Cela ne change pas le total ici.</translation>
    </message>
    <message>
        <source>derivative of the total, this analysis</source>
        <translation>dérivée du total, cette analyse</translation>
    </message>
    <message>
        <source>one step of the slider</source>
        <translation>un pas du curseur</translation>
    </message>
    <message>
        <source>change of the total per unit</source>
        <translation>variation du total par unité</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>A tangent: exact for a small step, an approximation for a large one.</source>
        <translation>Une tangente : exacte pour un petit pas, une approximation pour un grand.</translation>
    </message>
    <message>
        <source>%1 of four parts are known; their weights are renormalised.</source>
        <translation>%1 parties sur quatre sont connues ; leurs poids sont renormalisés.</translation>
    </message>
    <message>
        <source>There is no figure “%1”.</source>
        <translation>Il n’existe pas de valeur « %1 ».</translation>
    </message>
    <message>
        <source>  90 % range: %1</source>
        <translation>  Intervalle à 90 % : %1</translation>
    </message>
    <message>
        <source>  Widest driver: %1, ± %2</source>
        <translation>  Facteur principal : %1, ± %2</translation>
    </message>
    <message>
        <source>  Baseline: %1</source>
        <translation>  Référence : %1</translation>
    </message>
    <message>
        <source>| Input | Value | Where it comes from | Date | ± |</source>
        <translation>| Entrée | Valeur | Provenance | Date | ± |</translation>
    </message>
    <message>
        <source>90 % range: %1</source>
        <translation>Intervalle à 90 % : %1</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1 n’est pas connu : %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>%1 was estimated at %2 (90 % range %3 – %4) from %5.</source>
        <translation>%1 : valeur estimée à %2 (intervalle à 90 % %3 – %4) d’après %5.</translation>
    </message>
    <message>
        <source>%1 was estimated at %2 (90 % range %3 – %4).</source>
        <translation>%1 : valeur estimée à %2 (intervalle à 90 % %3 – %4).</translation>
    </message>
    <message>
        <source>%1 was estimated at %2 from %3.</source>
        <translation>%1 : valeur estimée à %2 d’après %3.</translation>
    </message>
    <message>
        <source>%1 was estimated at %2.</source>
        <translation>%1 : valeur estimée à %2.</translation>
    </message>
    <message>
        <source>The range carries the ranges of the inputs to first order through the formula and adds them as squares; it is engineering judgement, not statistics.</source>
        <translation>L’intervalle propage ceux des entrées au premier ordre à travers la formule et les additionne au carré ; c’est un jugement d’ingénieur, pas une statistique.</translation>
    </message>
    <message>
        <source>The widest contribution is that of the %1, ± %2.</source>
        <translation>La plus large contribution est celle de « %1 », ± %2.</translation>
    </message>
    <message>
        <source>Computed with RunCost %1.</source>
        <translation>Calculé avec RunCost %1.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Sources : %1.</translation>
    </message>
    <message>
        <source>needs \usepackage{amsmath}</source>
        <translation>nécessite \usepackage{amsmath}</translation>
    </message>
    <message>
        <source>This run and a month of its use cost nothing.</source>
        <translation>Ce run et un mois de son utilisation ne coûtent rien.</translation>
    </message>
    <message>
        <source>%1 is *%2* of what is known; one part of five is unknown.</source>
        <translation>%1 : *%2* de ce qui est connu ; une partie sur cinq est inconnue.</translation>
    </message>
    <message>
        <source>%1 is *%2* of what is known; *%3* parts of five are unknown.</source>
        <translation>%1 : *%2* de ce qui est connu ; *%3* parties sur cinq sont inconnues.</translation>
    </message>
    <message>
        <source>%1 is *%2* of the cost and *%3* of the saving.</source>
        <translation>%1 : *%2* du coût et *%3* de l’économie.</translation>
    </message>
    <message>
        <source>%1 is *%2* of the cost.</source>
        <translation>%1 : *%2* du coût.</translation>
    </message>
    <message>
        <source>No offer fits this run.</source>
        <translation>Aucune offre ne convient à ce run.</translation>
    </message>
    <message>
        <source>The run has no duration, so no offer can be priced.</source>
        <translation>Le run n’a pas de durée, aucune offre ne peut donc être chiffrée.</translation>
    </message>
    <message>
        <source>*%1* where it ran; no other offer fits.</source>
        <translation>*%1* là où il a tourné ; aucune autre offre ne convient.</translation>
    </message>
    <message>
        <source>Where it ran is cheapest: *%1*; %2 would take *%3*.</source>
        <translation>Le lieu d’origine est le moins cher : *%1* ; %2 demanderait *%3*.</translation>
    </message>
    <message>
        <source>%1 trains it for *%2*; the cost where it ran is unknown.</source>
        <translation>%1 l’entraîne pour *%2* ; le coût au lieu d’origine est inconnu.</translation>
    </message>
    <message>
        <source>%1 trains it for *%2*; where it ran costs *%3*.</source>
        <translation>%1 l’entraîne pour *%2* ; le lieu d’origine coûte *%3*.</translation>
    </message>
    <message>
        <source>Too little is known for a score.</source>
        <translation>Trop peu d’éléments connus pour un score.</translation>
    </message>
    <message>
        <source>*%1, %2.* From %3 of 4 parts.</source>
        <translation>*%1, %2.* D’après %3 parties sur 4.</translation>
    </message>
    <message>
        <source>*%1, %2.*</source>
        <translation>*%1, %2.*</translation>
    </message>
    <message>
        <source>*%1, %2.* One point short of %4.</source>
        <translation>*%1, %2.* À un point du niveau %4.</translation>
    </message>
    <message>
        <source>*%1, %2.* %3 points short of %4.</source>
        <translation>*%1, %2.* À %3 points du niveau %4.</translation>
    </message>
    <message>
        <source>No time, latency, size or memory is known.</source>
        <translation>Ni durée, ni latence, ni taille, ni mémoire connue.</translation>
    </message>
    <message>
        <source>All four are within their benchmarks.</source>
        <translation>Les quatre respectent leur benchmark.</translation>
    </message>
    <message>
        <source>All that is known is within its benchmark.</source>
        <translation>Tout ce qui est connu respecte son benchmark.</translation>
    </message>
    <message>
        <source>%1: *%2×* the benchmark.</source>
        <translation>%1 : *%2×* le benchmark.</translation>
    </message>
    <message>
        <source>The energy of this run is unknown.</source>
        <translation>L’énergie de ce run est inconnue.</translation>
    </message>
    <message>
        <source>No greener region is known.</source>
        <translation>Aucune région plus verte connue.</translation>
    </message>
    <message>
        <source>%1 would cut it to *%2*.</source>
        <translation>%1 ramènerait à *%2*.</translation>
    </message>
    <message>
        <source>Nothing to recommend with what is known.</source>
        <translation>Rien à recommander d’après ce qui est connu.</translation>
    </message>
    <message>
        <source>%1 applied, saving *%2*. </source>
        <translation>%1 appliquée(s), économie de *%2*. </translation>
    </message>
    <message>
        <source>%1 applied, costing *%2* more. </source>
        <translation>%1 appliquée(s), surcoût de *%2*. </translation>
    </message>
    <message>
        <source>The next best, number %1, saves *%2*.</source>
        <translation>La meilleure suivante, n° %1, économise *%2*.</translation>
    </message>
    <message>
        <source>The best, number %1, saves *%2*.</source>
        <translation>La meilleure, n° %1, économise *%2*.</translation>
    </message>
    <message>
        <source>No further one saves money here.</source>
        <translation>Aucune autre n’économise d’argent ici.</translation>
    </message>
    <message>
        <source>own machine</source>
        <translation>machine locale</translation>
    </message>
    <message>
        <source>own machine only</source>
        <translation>machine locale seulement</translation>
    </message>
    <message>
        <source>no batch size recorded</source>
        <translation>taille de batch non enregistrée</translation>
    </message>
    <message>
        <source>already on spot</source>
        <translation>déjà en spot</translation>
    </message>
    <message>
        <source>Where it ran</source>
        <translation>Lieu d’origine</translation>
    </message>
    <message>
        <source>recorded GPU not in the catalog</source>
        <translation>GPU enregistré absent du catalogue</translation>
    </message>
    <message>
        <source>not recorded: counted as fp32</source>
        <translation>non enregistré : compté en fp32</translation>
    </message>
    <message>
        <source>unknown: type a value</source>
        <translation>inconnu : saisissez une valeur</translation>
    </message>
    <message>
        <source>offset only, not in the total</source>
        <translation>compensation seule, hors total</translation>
    </message>
    <message>
        <source>in cloud price</source>
        <translation>dans le prix cloud</translation>
    </message>
    <message>
        <source>no cost effect</source>
        <translation>sans effet sur le coût</translation>
    </message>
    <message>
        <source>own machine: no fee</source>
        <translation>machine locale : sans frais</translation>
    </message>
    <message>
        <source>Own machine</source>
        <translation>Machine locale</translation>
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
        <translation> j</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>the loss was flat for %1 of the run</source>
        <translation>la perte était plate pendant %1 du run</translation>
    </message>
    <message>
        <source>%1 of the GPU memory in use</source>
        <translation>%1 de la mémoire GPU utilisée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A figure of a run and its value: "training time 15.6 h"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>device</source>
        <translation>appareil</translation>
    </message>
    <message>
        <source>it ran on a CUDA GPU</source>
        <translation>le run a tourné sur un GPU CUDA</translation>
    </message>
    <message>
        <source>it did not run on a CUDA GPU</source>
        <translation>le run n’a pas tourné sur un GPU CUDA</translation>
    </message>
    <message>
        <source>it ran on the own machine</source>
        <translation>le run a tourné sur la machine locale</translation>
    </message>
    <message>
        <source>it did not run on the own machine</source>
        <translation>le run n’a pas tourné sur la machine locale</translation>
    </message>
    <message>
        <source>it ran in the cloud</source>
        <translation>le run a tourné dans le cloud</translation>
    </message>
    <message>
        <source>it did not run in the cloud</source>
        <translation>le run n’a pas tourné dans le cloud</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>durée d’entraînement</translation>
    </message>
    <message>
        <source>GPU memory in use</source>
        <translation>mémoire GPU utilisée</translation>
    </message>
    <message>
        <source>right-sizing</source>
        <translation>dimensionnement</translation>
    </message>
    <message>
        <source>model size</source>
        <translation>taille du modèle</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>pic mémoire</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>epochs</translation>
    </message>
    <message>
        <source>patience of early stopping</source>
        <translation>patience de l’arrêt anticipé</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>it trains in full precision</source>
        <translation>l’entraînement est en pleine précision</translation>
    </message>
    <message>
        <source>it trains in reduced precision already</source>
        <translation>l’entraînement est déjà en précision réduite</translation>
    </message>
    <message>
        <source>the GPU computes in fp16</source>
        <translation>le GPU calcule en fp16</translation>
    </message>
    <message>
        <source>the GPU does not compute in fp16, or is not known</source>
        <translation>le GPU ne calcule pas en fp16, ou n’est pas connu</translation>
    </message>
    <message>
        <source>the GPU computes in bf16</source>
        <translation>le GPU calcule en bf16</translation>
    </message>
    <message>
        <source>the GPU does not compute in bf16, or is not known</source>
        <translation>le GPU ne calcule pas en bf16, ou n’est pas connu</translation>
    </message>
    <message>
        <source>the GPU computes in fp8</source>
        <translation>le GPU calcule en fp8</translation>
    </message>
    <message>
        <source>the GPU does not compute in fp8, or is not known</source>
        <translation>le GPU ne calcule pas en fp8, ou n’est pas connu</translation>
    </message>
    <message>
        <source>predictions a month</source>
        <translation>prédictions par mois</translation>
    </message>
    <message>
        <source>predictions per request</source>
        <translation>prédictions par requête</translation>
    </message>
    <message>
        <source>emissions</source>
        <translation>émissions</translation>
    </message>
    <message>
        <source>training cost</source>
        <translation>coût d’entraînement</translation>
    </message>
    <message>
        <source>total cost</source>
        <translation>coût total</translation>
    </message>
    <message>
        <source>storage cost</source>
        <translation>coût de stockage</translation>
    </message>
    <message>
        <source>inference cost</source>
        <translation>coût d’inférence</translation>
    </message>
    <message>
        <source>transfer cost</source>
        <translation>coût de transfert</translation>
    </message>
    <message>
        <source>the provider has a region with a cleaner grid</source>
        <translation>le fournisseur a une région au réseau plus propre</translation>
    </message>
    <message>
        <source>no region of the provider is known to be cleaner</source>
        <translation>aucune région plus propre n’est connue chez ce fournisseur</translation>
    </message>
    <message>
        <source>another place is cheaper</source>
        <translation>un autre lieu est moins cher</translation>
    </message>
    <message>
        <source>no fitting offer is cheaper</source>
        <translation>aucune offre adaptée n’est moins chère</translation>
    </message>
    <message>
        <source>the run recorded its losses</source>
        <translation>le run a enregistré ses pertes</translation>
    </message>
    <message>
        <source>the run recorded no losses</source>
        <translation>le run n’a pas enregistré de pertes</translation>
    </message>
    <message>
        <source>part of the run after its loss went flat</source>
        <translation>part du run après la stagnation de la perte</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 : valeur inconnue</translation>
    </message>
    <message>
        <source>It is no JSON object: byte %1.</source>
        <translation>Ce n’est pas un objet JSON : octet %1.</translation>
    </message>
    <message>
        <source>It is no scenario of RunCost.</source>
        <translation>Ce n’est pas un scénario RunCost.</translation>
    </message>
    <message>
        <source>It does not say its version.</source>
        <translation>Il n’indique pas sa version.</translation>
    </message>
    <message>
        <source>It was made by a newer RunCost (version %1 of the format).</source>
        <translation>Il a été créé par une version plus récente de RunCost (version %1 du format).</translation>
    </message>
    <message>
        <source>It holds no scenario.</source>
        <translation>Il ne contient pas de scénario.</translation>
    </message>
    <message>
        <source>The choice of “%1” is too long.</source>
        <translation>Le choix de « %1 » est trop long.</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>Il ne change rien.</translation>
    </message>
    <message>
        <source>The scenario “%1” cannot be read.</source>
        <translation>Le scénario « %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a scenario.</source>
        <translation>Le fichier « %1 » est trop grand pour un scénario.</translation>
    </message>
    <message>
        <source>The scenario “%1” cannot be used. %2</source>
        <translation>Le scénario « %1 » est inutilisable. %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>“%1” must be between %2 and %3.</source>
        <translation>« %1 » doit être compris entre %2 et %3.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Il n’existe pas de réglage « %1 ».</translation>
    </message>
    <message>
        <source>“%1” takes a word.</source>
        <translation>« %1 » attend un mot.</translation>
    </message>
    <message>
        <source>“%1” takes a number.</source>
        <translation>« %1 » attend un nombre.</translation>
    </message>
    <message>
        <source>The scenario has no list of levers.</source>
        <translation>Le scénario n’a pas de liste de leviers.</translation>
    </message>
    <message>
        <source>The scenario is not a JSON object.</source>
        <translation>Le scénario n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE.</source>
        <translation>« %1 » n’est pas de la forme NAME=VALUE.</translation>
    </message>
    <message>
        <source>The run has no utilisation measurement.</source>
        <translation>Le run n’a pas de mesure d’utilisation.</translation>
    </message>
    <message>
        <source>Cost vs cheapest fit</source>
        <translation>Coût / offre la moins chère</translation>
    </message>
    <message>
        <source>The cost of training where it ran is unknown.</source>
        <translation>Le coût d’entraînement au lieu d’origine est inconnu.</translation>
    </message>
    <message>
        <source>Against benchmarks</source>
        <translation>Par rapport aux benchmarks</translation>
    </message>
    <message>
        <source>None of time, latency, size and memory is known.</source>
        <translation>Ni durée, ni latence, ni taille, ni mémoire n’est connue.</translation>
    </message>
    <message>
        <source>Quality for its cost</source>
        <translation>Qualité pour son coût</translation>
    </message>
    <message>
        <source>This needs three runs of the project with the same metric.</source>
        <translation>Il faut trois runs du projet avec la même métrique.</translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <translation>À améliorer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>median of the project's other runs</source>
        <translation>médiane des autres runs du projet</translation>
    </message>
    <message>
        <source>1 other run</source>
        <translation>1 autre run</translation>
    </message>
    <message>
        <source>%1 other runs</source>
        <translation>%1 autres runs</translation>
    </message>
    <message>
        <source>One run has no such figure and is not in the sum.</source>
        <translation>Un run n’a pas cette valeur et n’est pas dans la somme.</translation>
    </message>
    <message>
        <source>%1 runs have no such figure and are not in the sum.</source>
        <translation>%1 runs n’ont pas cette valeur et ne sont pas dans la somme.</translation>
    </message>
    <message>
        <source>Parts of one run are unknown: the true sum is higher.</source>
        <translation>Des parties d’un run sont inconnues : la vraie somme est plus élevée.</translation>
    </message>
    <message>
        <source>Parts of %1 runs are unknown: the true sum is higher.</source>
        <translation>Des parties de %1 runs sont inconnues : la vraie somme est plus élevée.</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>run %1</translation>
    </message>
    <message>
        <source>analysis of the run</source>
        <translation>analyse du run</translation>
    </message>
    <message>
        <source>analyses of the runs</source>
        <translation>analyses des runs</translation>
    </message>
    <message>
        <source>Each run has a range of its own; the sum of the table has none.</source>
        <translation>Chaque run a son propre intervalle ; la somme du tableau n’en a pas.</translation>
    </message>
    <message>
        <source>A more exact record of the %1</source>
        <extracomment>%1 is an input such as "run time".</extracomment>
        <translation>Un relevé plus précis de « %1 »</translation>
    </message>
    <message>
        <source>Recording the device power on one short run</source>
        <translation>Enregistrer la puissance par appareil sur un run court</translation>
    </message>
    <message>
        <source>Measuring the %1 on one short run</source>
        <extracomment>%1 is an input such as "time factor".</extracomment>
        <translation>Mesurer « %1 » sur un run court</translation>
    </message>
    <message>
        <source>A bill or a quotation for the %1</source>
        <translation>Une facture ou un devis pour « %1 »</translation>
    </message>
    <message>
        <source>The grid intensity of the hours of the run</source>
        <translation>L’intensité carbone aux heures du run</translation>
    </message>
    <message>
        <source>Measuring the %1 under load</source>
        <translation>Mesurer « %1 » en charge</translation>
    </message>
    <message>
        <source>Recording the %1</source>
        <translation>Enregistrer « %1 »</translation>
    </message>
    <message>
        <source>Line %1, rule %2: </source>
        <translation>Ligne %1, règle %2 : </translation>
    </message>
    <message>
        <source>Line %1, rule “%2”: </source>
        <translation>Ligne %1, règle « %2 » : </translation>
    </message>
    <message>
        <source>Line %1, rule “%2”, field “%3”: </source>
        <translation>Ligne %1, règle « %2 », champ « %3 » : </translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>un objet est requis</translation>
    </message>
    <message>
        <source>another rule has the same id</source>
        <translation>une autre règle a le même id</translation>
    </message>
    <message>
        <source>It has more than 1 MiB</source>
        <translation>Il dépasse 1 MiB</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Ligne %1 : </translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>A number is too large</source>
        <translation>Un nombre est trop grand</translation>
    </message>
    <message>
        <source>This is no JSON</source>
        <translation>Ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>L’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>It needs the form {"schema_version": 1, "rules": […]}</source>
        <translation>Il faut la forme {"schema_version": 1, "rules": […]}</translation>
    </message>
    <message>
        <source>The field “schema_version” must be 1</source>
        <translation>Le champ « schema_version » doit valoir 1</translation>
    </message>
    <message>
        <source>It has more than %1 rules</source>
        <translation>Il a plus de %1 règles</translation>
    </message>
    <message>
        <source>Cannot read the rules file “%1”: %2.</source>
        <translation>Impossible de lire le fichier de règles « %1 » : %2.</translation>
    </message>
    <message>
        <source>There is no catalog file “%1”.</source>
        <translation>Il n’existe pas de fichier de catalogue « %1 ».</translation>
    </message>
    <message>
        <source>Cannot read the catalog file “%1”. %2.</source>
        <translation>Impossible de lire le fichier de catalogue « %1 ». %2.</translation>
    </message>
    <message>
        <source>The catalog file “%1” is larger than 8 MiB.</source>
        <translation>Le fichier de catalogue « %1 » dépasse 8 MiB.</translation>
    </message>
    <message>
        <source>it is no valid JSON, line %1, column %2</source>
        <translation>ce n’est pas du JSON valide, ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>In “%1”: </source>
        <translation>Dans « %1 » : </translation>
    </message>
    <message>
        <source>In “%1”, row “%2”: </source>
        <translation>Dans « %1 », ligne « %2 » : </translation>
    </message>
    <message>
        <source>In “%1”, row “%2”, field “%3”: </source>
        <translation>Dans « %1 », ligne « %2 », champ « %3 » : </translation>
    </message>
    <message>
        <source>Cannot use the catalog file “%1”. %2%3.</source>
        <translation>Impossible d’utiliser le fichier de catalogue « %1 ». %2%3.</translation>
    </message>
    <message>
        <source>it must be an object of lists of rows</source>
        <translation>ce doit être un objet de listes de lignes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where one is in the tour: "2 of 4"</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>less than 1 s left</source>
        <translation>reste moins de 1 s</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>reste environ %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>reste environ %1 min</translation>
    </message>
    <message>
        <source>%1 · %2/s · %3</source>
        <comment>sizes, rate, time left</comment>
        <translation>%1 · %2/s · %3</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>Cost per point</source>
        <translation>Coût par point</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
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
        <translation>%1 %2 pt</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>one run</comment>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>too little is known to rank them</source>
        <translation>trop peu d’éléments connus pour les classer</translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation>Coût de %1</translation>
    </message>
    <message>
        <source>CO₂e of %1</source>
        <translation>CO₂e de %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Run %1</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>le repère</translation>
    </message>
    <message>
        <source>%1, the reference: %2</source>
        <translation>%1, le repère : %2</translation>
    </message>
    <message>
        <source>costs of different parts</source>
        <translation>coûts de parties différentes</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>Plus que %1</translation>
    </message>
    <message>
        <source>Saving against %1</source>
        <translation>Économie face à %1</translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation>%1 à chaque fois</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>letter, value, change</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>figure of a run</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 runs</translation>
    </message>
    <message>
        <source>training and one month of use each</source>
        <translation>pour chacun, l’entraînement et un mois d’utilisation</translation>
    </message>
    <message>
        <source>Comparison of %1 runs of %2</source>
        <translation>Comparaison de %1 runs de %2</translation>
    </message>
    <message>
        <source>Comparison of %1 runs</source>
        <translation>Comparaison de %1 runs</translation>
    </message>
    <message>
        <source>No part of the cost differs between the runs.</source>
        <translation>Aucune partie du coût ne diffère entre les runs.</translation>
    </message>
    <message>
        <source>%1 makes the largest difference: up to %2 between two runs.</source>
        <translation>%1 fait la plus grande différence : jusqu’à %2 entre deux runs.</translation>
    </message>
    <message>
        <source>No run states both.</source>
        <translation>Aucun run n’indique les deux.</translation>
    </message>
    <message>
        <source>%1 alone is on the line: no other run is better in either.</source>
        <translation>Seul %1 est sur la ligne : aucun autre run n’est meilleur sur l’un ou l’autre critère.</translation>
    </message>
    <message>
        <source>%1 are on the line: none is beaten in both.</source>
        <translation>%1 sont sur la ligne : aucun n’est surpassé sur les deux critères.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cost by part</source>
        <translation>Coût par partie</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Weighted score</source>
        <translation>Score pondéré</translation>
    </message>
    <message>
        <source>90 % ranges of the cost: %1.</source>
        <translation>Intervalles à 90 % du coût : %1.</translation>
    </message>
    <message>
        <source>The weighted score gives 100 to the best of each criterion and the others their ratio to it. Staff time is not included.</source>
        <translation>Le score pondéré donne 100 au meilleur de chaque critère, et aux autres leur rapport à celui-ci. Le temps du personnel n’est pas compris.</translation>
    </message>
    <message>
        <source>Weights are quality, cost, latency and carbon, such as quality=40,cost=60.</source>
        <translation>Les poids sont quality, cost, latency et carbon, par exemple quality=40,cost=60.</translation>
    </message>
    <message>
        <source>At least one weight is more than 0.</source>
        <translation>Au moins un poids doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>Changes against %1, the reference. Bold is the best of each row.</source>
        <translation>Écarts par rapport à %1, le repère. En gras, le meilleur de chaque ligne.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>RunCost %1, %2 runs</source>
        <translation>RunCost %1, %2 runs</translation>
    </message>
    <message>
        <source>Prices: catalog %1. Ranges are 90 %.</source>
        <translation>Prix : catalogue %1. Intervalles à 90 %.</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>plus de 99 %</translation>
    </message>
    <message>
        <source>%1, the reference, costs no more than %2: %3.</source>
        <translation>%1, le repère, ne coûte pas plus que %2 : %3.</translation>
    </message>
    <message>
        <source>%1, the reference, costs least of the %2 runs: %3.</source>
        <translation>%1, le repère, coûte le moins des %2 runs : %3.</translation>
    </message>
    <message>
        <source>%1, the reference, has the best weighted score; %2 costs %3 less.</source>
        <translation>%1, le repère, a le meilleur score pondéré ; %2 coûte %3 de moins.</translation>
    </message>
    <message>
        <source>%1 costs as much as %2: %3.</source>
        <translation>%1 coûte autant que %2 : %3.</translation>
    </message>
    <message>
        <source>%1 costs %2; %3, the reference, costs nothing.</source>
        <translation>%1 coûte %2 ; %3, le repère, ne coûte rien.</translation>
    </message>
    <message>
        <source>%1 costs %2 times as much as %3: %4 instead of %5.</source>
        <translation>%1 coûte %2 fois autant que %3 : %4 au lieu de %5.</translation>
    </message>
    <message>
        <source>%1 costs %2 less than %3: %4 instead of %5.</source>
        <translation>%1 coûte %2 de moins que %3 : %4 au lieu de %5.</translation>
    </message>
    <message>
        <source>%1 costs %2 more than %3: %4 instead of %5.</source>
        <translation>%1 coûte %2 de plus que %3 : %4 au lieu de %5.</translation>
    </message>
    <message>
        <source>%1 and %2 emit the same, %3 of CO₂e.</source>
        <translation>%1 et %2 émettent autant : %3 de CO₂e.</translation>
    </message>
    <message>
        <source>%1 emits %2 times as much CO₂e as %3: %4 instead of %5.</source>
        <translation>%1 émet %2 fois autant de CO₂e que %3 : %4 au lieu de %5.</translation>
    </message>
    <message>
        <source>%1 emits %2 less CO₂e than %3: %4 instead of %5.</source>
        <translation>%1 émet %2 de CO₂e de moins que %3 : %4 au lieu de %5.</translation>
    </message>
    <message>
        <source>%1 emits %2 more CO₂e than %3: %4 instead of %5.</source>
        <translation>%1 émet %2 de CO₂e de plus que %3 : %4 au lieu de %5.</translation>
    </message>
    <message>
        <source>%1 also has the best %2, %3.</source>
        <translation>%1 a aussi la meilleure valeur de %2, %3.</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3.</source>
        <translation>%1 a la meilleure valeur de %2, %3.</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3, and costs %4 less than %5.</source>
        <translation>%1 a la meilleure valeur de %2, %3, et coûte %4 de moins que %5.</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3, for %4 more than %5.</source>
        <translation>%1 a la meilleure valeur de %2, %3, pour %4 de plus que %5.</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3, for %4 more than %5: each %6 of it costs %7.</source>
        <translation>%1 a la meilleure valeur de %2, %3, pour %4 de plus que %5 : chaque gain de %6 coûte %7.</translation>
    </message>
    <message>
        <source>%1 costs more than %2 and reaches no better %3.</source>
        <translation>%1 coûte plus que %2 sans atteindre une meilleure valeur de %3.</translation>
    </message>
    <message>
        <source>%1 cost more than %2 and reach no better %3.</source>
        <translation>%1 coûtent plus que %2 sans atteindre une meilleure valeur de %3.</translation>
    </message>
    <message>
        <source>Different parts of the costs are unknown, so the runs are not compared by cost.</source>
        <translation>Les parties inconnues des coûts diffèrent, les runs ne sont donc pas comparés par coût.</translation>
    </message>
    <message>
        <source>The cost of %1 is unknown, so it is not ranked.</source>
        <translation>Le coût de %1 est inconnu, ce run n’est donc pas classé.</translation>
    </message>
    <message>
        <source>The costs of %1 are unknown, so they are not ranked.</source>
        <translation>Les coûts de %1 sont inconnus, ces runs ne sont donc pas classés.</translation>
    </message>
    <message>
        <source>Parts of the cost of %1 are unknown: its total is a lower bound and not ranked.</source>
        <translation>Des parties du coût de %1 sont inconnues : son total est une borne inférieure et n’est pas classé.</translation>
    </message>
    <message>
        <source>Parts of the costs of %1 are unknown: their totals are lower bounds and not ranked.</source>
        <translation>Des parties des coûts de %1 sont inconnues : leurs totaux sont des bornes inférieures et ne sont pas classés.</translation>
    </message>
    <message>
        <source>All totals are lower bounds: the same parts are unknown in each run.</source>
        <translation>Tous les totaux sont des bornes inférieures : les mêmes parties sont inconnues dans chaque run.</translation>
    </message>
    <message>
        <source>The 90 % ranges of %1 and %2 overlap: the difference may be smaller than it looks.</source>
        <translation>Les intervalles à 90 % de %1 et %2 se recoupent : l’écart peut être plus faible qu’il n’y paraît.</translation>
    </message>
    <message>
        <source>%1 answers one request in %2 ms instead of the %3 ms of %4.</source>
        <translation>%1 répond à une requête en %2 ms au lieu des %3 ms de %4.</translation>
    </message>
    <message>
        <source>%1 takes %2 ms for one request instead of the %3 ms of %4.</source>
        <translation>%1 met %2 ms pour une requête au lieu des %3 ms de %4.</translation>
    </message>
    <message>
        <source>No criterion has any weight, so the runs are not ranked.</source>
        <translation>Aucun critère n’a de poids, les runs ne sont donc pas classés.</translation>
    </message>
    <message>
        <source>No criterion is known for every run, so they cannot be ranked.</source>
        <translation>Aucun critère n’est connu pour tous les runs, ils ne peuvent donc pas être classés.</translation>
    </message>
    <message>
        <source>%1 is first: only %2 counts.</source>
        <translation>%1 est premier : seul le critère %2 compte.</translation>
    </message>
    <message>
        <source>%1 is first: only one criterion, %2, is known for every run.</source>
        <translation>%1 est premier : un seul critère, %2, est connu pour tous les runs.</translation>
    </message>
    <message>
        <source>%1 has the highest weighted score.</source>
        <translation>%1 a le score pondéré le plus élevé.</translation>
    </message>
    <message>
        <source>%1 stays first however much %2 weighs.</source>
        <translation>%1 reste premier quel que soit le poids de %2.</translation>
    </message>
    <message>
        <source>%1 stays first while %2 weighs less than %3.</source>
        <translation>%1 reste premier tant que %2 pèse moins de %3.</translation>
    </message>
    <message>
        <source>Compared under the scenario “%1”.</source>
        <translation>Comparaison sous le scénario « %1 ».</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison : %1</translation>
    </message>
    <message>
        <source>Chosen over %1, without a score.</source>
        <translation>Préféré à %1, sans score.</translation>
    </message>
    <message>
        <source>Chosen over %1: score %2 of 100 with the weights %3.</source>
        <translation>Préféré à %1 : score %2 sur 100 avec les poids %3.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Decision of %1: %2</source>
        <translation>Décision du %1 : %2</translation>
    </message>
    <message>
        <source>%1 was chosen over this run.</source>
        <translation>%1 a été préféré à ce run.</translation>
    </message>
    <message>
        <source>%1 was chosen over this run: score %2 against %3 of 100 with the weights %4.</source>
        <translation>%1 a été préféré à ce run : score %2 contre %3 sur 100 avec les poids %4.</translation>
    </message>
    <message>
        <source>Scenario “%1” chosen over %2, without a score.</source>
        <translation>Scénario « %1 » préféré à %2, sans score.</translation>
    </message>
    <message>
        <source>Scenario “%1” chosen over %2: score %3 of 100 with the weights %4.</source>
        <translation>Scénario « %1 » préféré à %2 : score %3 sur 100 avec les poids %4.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
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
        <translation>jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>The cost stayed about the same: %1 in %2, %3 in %4.</source>
        <translation>Le coût est resté à peu près le même : %1 (%2), puis %3 (%4).</translation>
    </message>
    <message>
        <source>The cost rose from %1 in %2 to %3 in %4.</source>
        <translation>Le coût a augmenté de %1 (%2) à %3 (%4).</translation>
    </message>
    <message>
        <source>The cost fell from %1 in %2 to %3 in %4.</source>
        <translation>Le coût a baissé de %1 (%2) à %3 (%4).</translation>
    </message>
    <message>
        <source>The budget of %1 is exceeded by %2.</source>
        <translation>Le budget de %1 est dépassé de %2.</translation>
    </message>
    <message>
        <source>%1 of the budget of %2 are used.</source>
        <translation>Le budget de %2 est utilisé à %1.</translation>
    </message>
    <message>
        <source>%1 of the budget of %2 are used; at this pace the cost reaches %3 by %4, which is more.</source>
        <translation>Le budget de %2 est utilisé à %1 ; à ce rythme, le coût atteindra %3 au %4, soit plus que le budget.</translation>
    </message>
    <message>
        <source>%1 of the budget of %2 are used; at this pace the cost reaches %3 by %4, which is within it.</source>
        <translation>Le budget de %2 est utilisé à %1 ; à ce rythme, le coût atteindra %3 au %4, dans la limite du budget.</translation>
    </message>
    <message>
        <source>The run has no price, so the cost is unknown.</source>
        <translation>Le run n’a pas de prix, le coût est donc inconnu.</translation>
    </message>
    <message>
        <source>None of the runs has a price, so the cost is unknown.</source>
        <translation>Aucun des runs n’a de prix, le coût est donc inconnu.</translation>
    </message>
    <message>
        <source>One of %1 runs has no price: the total is a lower bound.</source>
        <translation>Un run sur %1 n’a pas de prix : le total est une borne inférieure.</translation>
    </message>
    <message>
        <source>%1 of %2 runs have no price: the total is a lower bound.</source>
        <translation>%1 runs sur %2 n’ont pas de prix : le total est une borne inférieure.</translation>
    </message>
    <message>
        <source>Parts of the cost of one run are unknown: the total is a lower bound.</source>
        <translation>Des parties du coût d’un run sont inconnues : le total est une borne inférieure.</translation>
    </message>
    <message>
        <source>Parts of the cost of %1 runs are unknown: the total is a lower bound.</source>
        <translation>Des parties du coût de %1 runs sont inconnues : le total est une borne inférieure.</translation>
    </message>
    <message>
        <source>The dearest %1 was %2, with %3.</source>
        <translation>Maximum par %1 : %3 (%2).</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Nothing was spent in the first half of the period; the second took %1 a %2.</source>
        <translation>Rien n’a été dépensé dans la première moitié de la période ; la seconde a coûté %1 par %2.</translation>
    </message>
    <message>
        <source>The cost stays at about %1 a %2.</source>
        <translation>Le coût reste à environ %1 par %2.</translation>
    </message>
    <message>
        <source>The cost rose from %1 to %2 a %3 (%4).</source>
        <translation>Le coût a augmenté de %1 à %2 par %3 (%4).</translation>
    </message>
    <message>
        <source>The cost fell from %1 to %2 a %3 (%4).</source>
        <translation>Le coût a baissé de %1 à %2 par %3 (%4).</translation>
    </message>
    <message>
        <source>One run has no date and is left out.</source>
        <translation>Un run n’a pas de date et est ignoré.</translation>
    </message>
    <message>
        <source>%1 runs have no date and are left out.</source>
        <translation>%1 runs n’ont pas de date et sont ignorés.</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 autres</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Par fournisseur</translation>
    </message>
    <message>
        <source>%2 of the known cost, %3, went to %1.</source>
        <translation>%1 représente %2 du coût connu, soit %3.</translation>
    </message>
    <message>
        <source>By GPU</source>
        <translation>Par GPU</translation>
    </message>
    <message>
        <source>%2 of the known cost, %3, ran on %1.</source>
        <translation>Les runs sur %1 représentent %2 du coût connu, soit %3.</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Par projet</translation>
    </message>
    <message>
        <source>The project %1 takes %2 of the known cost, %3.</source>
        <translation>Le projet %1 représente %2 du coût connu, soit %3.</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>tag</comment>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>%1 takes %2 of the known cost, %3.</source>
        <translation>%1 représente %2 du coût connu, soit %3.</translation>
    </message>
    <message>
        <source>one run is unknown</source>
        <translation>un run est inconnu</translation>
    </message>
    <message>
        <source>%1 runs are unknown</source>
        <translation>%1 runs sont inconnus</translation>
    </message>
    <message>
        <source>one run unpriced</source>
        <translation>un run sans prix</translation>
    </message>
    <message>
        <source>%1 runs unpriced</source>
        <translation>%1 runs sans prix</translation>
    </message>
    <message>
        <source>one run priced in part</source>
        <translation>un run chiffré en partie</translation>
    </message>
    <message>
        <source>%1 runs priced in part</source>
        <translation>%1 runs chiffrés en partie</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>un run</translation>
    </message>
    <message>
        <source>%1 a run</source>
        <translation>%1 par run</translation>
    </message>
    <message>
        <source>Energy, Wh</source>
        <translation>Énergie, Wh</translation>
    </message>
    <message>
        <source>Energy, kWh</source>
        <translation>Énergie, kWh</translation>
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
        <translation>Du budget</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 au-delà de %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>one more has no date</source>
        <translation>un de plus sans date</translation>
    </message>
    <message>
        <source>%1 more have no date</source>
        <translation>%1 de plus sans date</translation>
    </message>
    <message>
        <source>Cost of all runs</source>
        <translation>Coût de tous les runs</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Coût au fil du temps</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Dearest runs</source>
        <translation>Runs les plus chers</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>No run of the period has a known cost.</source>
        <translation>Aucun run de la période n’a de coût connu.</translation>
    </message>
    <message>
        <source>The dearest run makes up %1 of the known cost.</source>
        <translation>Le run le plus cher représente %1 du coût connu.</translation>
    </message>
    <message>
        <source>The %1 dearest runs make up %2 of the known cost.</source>
        <translation>Les %1 runs les plus chers représentent %2 du coût connu.</translation>
    </message>
    <message>
        <source>days in UTC</source>
        <translation>jours en UTC</translation>
    </message>
    <message>
        <source>Each run counts in full on the day it started: training once and one month of use. A run without a price or without energy adds nothing to a sum, which is then a lower bound (≥).</source>
        <translation>Chaque run compte en entier au jour de son début : un entraînement et un mois d’utilisation. Un run sans prix ou sans énergie n’ajoute rien à une somme, qui est alors une borne inférieure (≥).</translation>
    </message>
    <message>
        <source>Prices: those of each import; catalog now %1.</source>
        <translation>Prix : ceux de chaque import ; catalogue actuel : %1.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>No run with a date lies in this period.</source>
        <translation>Aucun run daté ne se situe dans cette période.</translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation>Aucun run ne correspond.</translation>
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
        <translation>%1%2 par tonne</translation>
    </message>
    <message>
        <source>%1 W each</source>
        <translation>%1 W chacun</translation>
    </message>
    <message>
        <source>1 GPU</source>
        <translation>1 GPU</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 per request</source>
        <translation>%1 par requête</translation>
    </message>
    <message>
        <source>as it ran</source>
        <translation>tel qu’exécuté</translation>
    </message>
    <message>
        <source>set in this scenario</source>
        <translation>défini dans ce scénario</translation>
    </message>
    <message>
        <source>set in this scenario, was %1</source>
        <translation>défini dans ce scénario, avant : %1</translation>
    </message>
    <message>
        <source>Run time, power</source>
        <translation>Durée du run, puissance</translation>
    </message>
    <message>
        <source>, %1 W</source>
        <translation>, %1 W</translation>
    </message>
    <message>
        <source>Equivalents</source>
        <translation>Équivalents</translation>
    </message>
    <message>
        <source>%1 kg/mile, %2 kg/charge, %3 kg/tree-month</source>
        <translation>%1 kg/mile, %2 kg/recharge, %3 kg/mois-arbre</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>%1 %2 for one USD</source>
        <translation>%1 %2 pour un USD</translation>
    </message>
    <message>
        <source>without a known range</source>
        <translation>sans intervalle connu</translation>
    </message>
    <message>
        <source>one part is unknown</source>
        <translation>une partie est inconnue</translation>
    </message>
    <message>
        <source>%1 parts are unknown</source>
        <translation>%1 parties sont inconnues</translation>
    </message>
    <message>
        <source>After one action</source>
        <translation>Après une action</translation>
    </message>
    <message>
        <source>After %1 actions</source>
        <translation>Après %1 actions</translation>
    </message>
    <message>
        <source>After one change</source>
        <translation>Après un changement</translation>
    </message>
    <message>
        <source>After %1 changes</source>
        <translation>Après %1 changements</translation>
    </message>
    <message>
        <source>Saving per run</source>
        <translation>Économie par run</translation>
    </message>
    <message>
        <source>the cost is unknown</source>
        <translation>le coût est inconnu</translation>
    </message>
    <message>
        <source>Increase per run</source>
        <translation>Hausse par run</translation>
    </message>
    <message>
        <source>%1 CO₂e</source>
        <translation>%1 CO₂e</translation>
    </message>
    <message>
        <source>as %1 miles by car</source>
        <translation>soit %1 miles en voiture</translation>
    </message>
    <message>
        <source>%1 CO₂e, after</source>
        <translation>%1 CO₂e, après</translation>
    </message>
    <message>
        <source>today %1, %2</source>
        <translation>aujourd’hui %1, %2</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Coût actuel</translation>
    </message>
    <message>
        <source>training once, one month of use</source>
        <translation>un entraînement, un mois d’utilisation</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>Intervalle 90 %</translation>
    </message>
    <message>
        <source>− %1, + %2</source>
        <translation>− %1, + %2</translation>
    </message>
    <message>
        <source>Top action</source>
        <translation>Action principale</translation>
    </message>
    <message>
        <source>Top two actions</source>
        <translation>Deux actions principales</translation>
    </message>
    <message>
        <source>Top three actions</source>
        <translation>Trois actions principales</translation>
    </message>
    <message>
        <source>Saving per run.</source>
        <translation>Économie par run.</translation>
    </message>
    <message>
        <source>Saving per run. One more action was found.</source>
        <translation>Économie par run. Une autre action a été trouvée.</translation>
    </message>
    <message>
        <source>Saving per run. %1 more actions were found.</source>
        <translation>Économie par run. %1 autres actions ont été trouvées.</translation>
    </message>
    <message>
        <source>The total covers training once and one month of serving, storage and transfer; staff time is not included. Each range is a 90 % range: the ranges of the inputs are carried through the formulas by their slopes and added as squares. They are engineering judgement, not statistics of past runs.</source>
        <translation>Le total couvre un entraînement et un mois de service, de stockage et de transfert ; le temps de travail n’est pas compris. Chaque intervalle est à 90 % : ceux des entrées sont propagés à travers les formules par leurs pentes et additionnés au carré. Ce sont des jugements d’ingénieur, pas des statistiques de runs passés.</translation>
    </message>
    <message>
        <source>no</source>
        <comment>none, before a noun</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>one</source>
        <translation>une</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Cost of the %1 run</source>
        <translation>Coût du run %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>RunCost %1, run %2</source>
        <translation>RunCost %1, run %2</translation>
    </message>
    <message>
        <source>The cost of this run is unknown: it has neither a price nor the figures to derive one.</source>
        <translation>Le coût de ce run est inconnu : il n’a ni prix ni valeurs permettant d’en déduire un.</translation>
    </message>
    <message>
        <source>The cost of %1 is unknown, so the total is a lower bound.</source>
        <translation>Coût inconnu pour : %1 ; le total est donc une borne inférieure.</translation>
    </message>
    <message>
        <source>%1 is %2 of today’s cost, %3.</source>
        <translation>%1 : %2 du coût actuel, soit %3.</translation>
    </message>
    <message>
        <source>%1 is %2 of the cost, %3.</source>
        <translation>%1 : %2 du coût, soit %3.</translation>
    </message>
    <message>
        <source>The changes leave the cost as it is.</source>
        <translation>Les changements laissent le coût tel quel.</translation>
    </message>
    <message>
        <source>The changes remove %1 a run; the largest part, %2, is %3.</source>
        <translation>Les changements retirent %1 par run ; la plus grande partie, %2, concerne : %3.</translation>
    </message>
    <message>
        <source>The changes add %1 a run; the largest part, %2, is %3.</source>
        <translation>Les changements ajoutent %1 par run ; la plus grande partie, %2, concerne : %3.</translation>
    </message>
    <message>
        <source>No other place in the catalog trains this run for less than the %1 of today.</source>
        <translation>Aucun autre lieu du catalogue n’entraîne ce run pour moins que les %1 actuels.</translation>
    </message>
    <message>
        <source>The cheapest place to train it is %1, for %2.</source>
        <translation>Le lieu le moins cher pour l’entraîner est %1, pour %2.</translation>
    </message>
    <message>
        <source>%1 would train this run for %2 instead of %3.</source>
        <translation>%1 entraînerait ce run pour %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>One request takes longer: %1 ms instead of %2 ms.</source>
        <translation>Une requête prend plus de temps : %1 ms au lieu de %2 ms.</translation>
    </message>
    <message>
        <source>One request is answered faster: %1 ms instead of %2 ms.</source>
        <translation>Une requête obtient sa réponse plus vite : %1 ms au lieu de %2 ms.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The efficiency score is unknown: the run states none of what it is made of.</source>
        <translation>Le score d’efficacité est inconnu : le run n’indique rien de ce qui le compose.</translation>
    </message>
    <message>
        <source>Efficiency is %1 of 100 (%2).</source>
        <translation>L’efficacité est de %1 sur 100 (%2).</translation>
    </message>
    <message>
        <source>Efficiency stays at %1.</source>
        <translation>L’efficacité reste à %1.</translation>
    </message>
    <message>
        <source>Efficiency rises from %1 to %2.</source>
        <translation>L’efficacité passe de %1 à %2.</translation>
    </message>
    <message>
        <source>Efficiency falls from %1 to %2.</source>
        <translation>L’efficacité recule de %1 à %2.</translation>
    </message>
    <message>
        <source>In %1 the same run would emit %2 of CO₂e instead of %3.</source>
        <translation>Dans la région %1, le même run émettrait %2 de CO₂e au lieu de %3.</translation>
    </message>
    <message>
        <source>One action is open; what it saves depends on the run.</source>
        <translation>Une action est possible ; ce qu’elle économise dépend du run.</translation>
    </message>
    <message>
        <source>%1 actions are open; what they save depends on the run.</source>
        <translation>%1 actions sont possibles ; ce qu’elles économisent dépend du run.</translation>
    </message>
    <message>
        <source>One action is open; it saves %1 a run.</source>
        <translation>Une action est possible ; elle économise %1 par run.</translation>
    </message>
    <message>
        <source>%1 actions are open; the largest saves %2 a run.</source>
        <translation>%1 actions sont possibles ; la plus forte économise %2 par run.</translation>
    </message>
    <message>
        <source>The imported file states %1 for training; RunCost computes %2.</source>
        <translation>Le fichier importé indique %1 pour l’entraînement ; RunCost calcule %2.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Cost breakdown</source>
        <translation>Répartition du coût</translation>
    </message>
    <message>
        <source>How these figures were made</source>
        <translation>Comment ces valeurs ont été obtenues</translation>
    </message>
    <message>
        <source>90 % range %1 – %2.</source>
        <translation>Intervalle à 90 % : %1 – %2.</translation>
    </message>
    <message>
        <source>Widest: %1, ± %2.</source>
        <translation>Plus large : %1, ± %2.</translation>
    </message>
    <message>
        <source>Comparison of the runs</source>
        <translation>Comparaison des runs</translation>
    </message>
    <message>
        <source>Headline and findings</source>
        <translation>Chiffres clés et constats</translation>
    </message>
    <message>
        <source>Provider comparison</source>
        <translation>Comparaison des fournisseurs</translation>
    </message>
    <message>
        <source>Resource use</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>Hypothèses et sources</translation>
    </message>
    <message>
        <source>Price table used</source>
        <translation>Table des prix utilisée</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>Il n’existe pas de section « %1 ».</translation>
    </message>
    <message>
        <source>The section “%1” is named twice.</source>
        <translation>La section « %1 » est citée deux fois.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Manager, two pages</source>
        <translation>Direction, deux pages</translation>
    </message>
    <message>
        <source>Short, one page</source>
        <translation>Court, une page</translation>
    </message>
    <message>
        <source>Full, with prices</source>
        <translation>Complet, avec les prix</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month alone, as QDate formats it</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>The log is of %1 to %2 and the run of %3 to %4 (UTC): they do not overlap. Give the zone of the log with --zone.</source>
        <translation>Le journal va de %1 à %2 et le run de %3 à %4 (UTC) : ils ne se recouvrent pas. Indiquez le fuseau du journal avec --zone.</translation>
    </message>
    <message>
        <source>%1, which covers %2 % of the run</source>
        <translation>%1, qui couvre %2 % du run</translation>
    </message>
    <message>
        <source>The log holds no samples.</source>
        <translation>Le journal ne contient aucun échantillon.</translation>
    </message>
    <message>
        <source>The run used %1 GPUs, the log is of %2.</source>
        <translation>Le run a utilisé %1 GPU, le journal en couvre %2.</translation>
    </message>
    <message>
        <source>cloud bill, effective cost of %1 charges</source>
        <translation>facture cloud, coût effectif de %1 lignes</translation>
    </message>
    <message>
        <source>cloud bill, billed cost of %1 charges</source>
        <translation>facture cloud, coût facturé de %1 lignes</translation>
    </message>
    <message>
        <source>the run's own file</source>
        <translation>le fichier du run lui-même</translation>
    </message>
    <message>
        <source>The ledger holds %1 %4: %2 %4 belong to runs, %3 %4 are overhead.</source>
        <translation>Le registre contient %1 %4 : %2 %4 reviennent à des runs, %3 %4 sont des frais généraux.</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation>(sans devise)</translation>
    </message>
    <message>
        <source>The analysis was written on %1, more than a day after the run ended: its time and error may be estimates.</source>
        <translation>L’analyse a été écrite le %1, plus d’un jour après la fin du run : sa durée et son erreur peuvent être des estimations.</translation>
    </message>
    <message>
        <source>“%1” of config.yaml is no usable number.</source>
        <translation>« %1 » de config.yaml n’est pas un nombre utilisable.</translation>
    </message>
    <message>
        <source>config.yaml was left out. %1</source>
        <translation>config.yaml a été ignoré. %1</translation>
    </message>
    <message>
        <source>config.yaml was left out: it is no readable YAML.</source>
        <translation>config.yaml a été ignoré : ce n’est pas du YAML lisible.</translation>
    </message>
    <message>
        <source>It is no FOCUS table of charges.</source>
        <translation>Ce n’est pas une table de frais FOCUS.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>La colonne « %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>It holds estimates that RunCost exported itself; they are no bill.</source>
        <translation>Il contient des estimations exportées par RunCost lui-même ; ce n’est pas une facture.</translation>
    </message>
    <message>
        <source>The column “BilledCost” is missing.</source>
        <translation>La colonne « BilledCost » manque.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>« %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>The whole disk is no folder of runs.</source>
        <translation>Le disque entier n’est pas un dossier de runs.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 files; the rest is not watched.</source>
        <translation>« %1 » contient plus de %2 fichiers ; le reste n’est pas surveillé.</translation>
    </message>
    <message>
        <source>Another program is writing to it. Import it again when that has finished.</source>
        <translation>Un autre programme y écrit. Réimportez-le quand ce sera terminé.</translation>
    </message>
    <message>
        <source>The file grew beyond the limit of %1 MiB while it was read.</source>
        <translation>Le fichier a dépassé la limite de %1 MiB pendant la lecture.</translation>
    </message>
    <message>
        <source>It cannot be copied to the temporary folder: %1.</source>
        <translation>Impossible de le copier dans le dossier temporaire : %1.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Permission to read it is missing.</source>
        <translation>Le droit de le lire manque.</translation>
    </message>
    <message>
        <source>The link leads in a circle.</source>
        <translation>Le lien tourne en rond.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Lecture impossible : %1.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>It is a device, pipe or socket, not a file.</source>
        <translation>C’est un périphérique, un tube ou un socket, pas un fichier.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Import it again when nothing writes to it.</source>
        <translation>Le fichier a changé pendant la lecture. Réimportez-le quand plus rien n’y écrit.</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 MiB.</source>
        <translation>Le fichier dépasse la limite de %1 MiB.</translation>
    </message>
    <message>
        <source>it is nested deeper than 64 levels</source>
        <translation>l’imbrication dépasse 64 niveaux</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>a number is malformed or too large</source>
        <translation>un nombre est mal formé ou trop grand</translation>
    </message>
    <message>
        <source>a string does not end</source>
        <translation>une chaîne n’est pas terminée</translation>
    </message>
    <message>
        <source>a string holds a control character</source>
        <translation>une chaîne contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>its syntax is wrong</source>
        <translation>sa syntaxe est incorrecte</translation>
    </message>
    <message>
        <source>“%1” of the column mapping is of the wrong kind.</source>
        <translation>« %1 » de la correspondance des colonnes n’est pas du bon type.</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>profil « %1 »</translation>
    </message>
    <message>
        <source>It is no log of nvidia-smi.</source>
        <translation>Ce n’est pas un journal de nvidia-smi.</translation>
    </message>
    <message>
        <source>The log has no times. Query timestamp as well.</source>
        <translation>Le journal n’a pas d’heures. Demandez aussi timestamp.</translation>
    </message>
    <message>
        <source>The log has more than %1 samples.</source>
        <translation>Le journal a plus de %1 échantillons.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 of %2 GPUs state no power, so the energy of all is not known; the mean of the others is used.</source>
        <translation>%1 GPU sur %2 n’indiquent pas de puissance, l’énergie de l’ensemble n’est donc pas connue ; la moyenne des autres est utilisée.</translation>
    </message>
    <message>
        <source>Nothing was logged for %1 s of the time; the energy used then is not counted.</source>
        <translation>Rien n’a été enregistré pendant %1 s ; l’énergie consommée alors n’est pas comptée.</translation>
    </message>
    <message>
        <source>Table (JSON)</source>
        <translation>Table (JSON)</translation>
    </message>
    <message>
        <source>Table (JSON Lines)</source>
        <translation>Table (JSON Lines)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>Table (TSV)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>It is no table of runs.</source>
        <translation>Ce n’est pas une table de runs.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252.</source>
        <translation>Le texte n’est pas en UTF-8 ; il a été lu en Windows-1252.</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>table collée</translation>
    </message>
    <message>
        <source>The folder holds no runs that RunCost knows.</source>
        <translation>Le dossier ne contient aucun run connu de RunCost.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The format is not recognised.</source>
        <translation>Le format n’est pas reconnu.</translation>
    </message>
    <message>
        <source>This file carries no RunCost report.</source>
        <translation>Ce fichier ne contient pas de rapport RunCost.</translation>
    </message>
    <message>
        <source>The report was written by a newer version of RunCost.</source>
        <translation>Le rapport a été écrit par une version plus récente de RunCost.</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>Le rapport ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is larger than a report can be.</source>
        <translation>Le fichier est plus grand que ne peut l’être un rapport.</translation>
    </message>
    <message>
        <source>“%1” of sequence length %2 is negative.</source>
        <translation>« %1 » de la longueur de séquence %2 est négatif.</translation>
    </message>
    <message>
        <source>“%1” of sequence length %2 is no usable number.</source>
        <translation>« %1 » de la longueur de séquence %2 n’est pas un nombre utilisable.</translation>
    </message>
    <message>
        <source>%1 series, %2 points</source>
        <translation>%1 séries, %2 points</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Tarification</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Plus haut est mieux</translation>
    </message>
    <message>
        <source>PUE included</source>
        <translation>PUE compris</translation>
    </message>
    <message>
        <source>Zone assumed</source>
        <translation>Fuseau supposé</translation>
    </message>
    <message>
        <source>Reported totals</source>
        <translation>Totaux déclarés</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>It is no run.</source>
        <translation>Ce n’est pas un run.</translation>
    </message>
    <message>
        <source>The run has no identity.</source>
        <translation>Le run n’a pas d’identité.</translation>
    </message>
    <message>
        <source>Byte %1: %2.</source>
        <translation>Octet %1 : %2.</translation>
    </message>
    <message>
        <source>It has no list of runs.</source>
        <translation>Il n’a pas de liste de runs.</translation>
    </message>
    <message>
        <source>It was written by a newer RunCost.</source>
        <translation>Il a été écrit par une version plus récente de RunCost.</translation>
    </message>
    <message>
        <source>The line is longer than 64 MiB.</source>
        <translation>La ligne dépasse 64 MiB.</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>Ce n’est pas du JSON : %1.</translation>
    </message>
    <message>
        <source>“%1” is no usable number; it counts as unknown.</source>
        <translation>« %1 » n’est pas un nombre utilisable ; il compte comme inconnu.</translation>
    </message>
    <message>
        <source>“%1” is negative; it counts as unknown.</source>
        <translation>« %1 » est négatif ; il compte comme inconnu.</translation>
    </message>
    <message>
        <source>The columns of this sacct listing have no separator. List it with sacct --parsable2.</source>
        <translation>Les colonnes de cette liste sacct n’ont pas de séparateur. Listez avec sacct --parsable2.</translation>
    </message>
    <message>
        <source>The header has more than 2,000 columns.</source>
        <translation>L’en-tête a plus de 2 000 colonnes.</translation>
    </message>
    <message>
        <source>No column says how long a job ran. Add ElapsedRaw to sacct --format.</source>
        <translation>Aucune colonne ne dit combien de temps a duré un job. Ajoutez ElapsedRaw à sacct --format.</translation>
    </message>
    <message>
        <source>No copy of it can be made: %1.</source>
        <translation>Impossible d’en faire une copie : %1.</translation>
    </message>
    <message>
        <source>The store is larger than the limit of 2 GiB.</source>
        <translation>La base dépasse la limite de 2 GiB.</translation>
    </message>
    <message>
        <source>catalog name</source>
        <translation>nom du catalogue</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Equivalences</source>
        <translation>Équivalences</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>“%1” is the store itself. Choose another file.</source>
        <translation>« %1 » est la base elle-même. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>« %1 » ne peut pas être ouvert : %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>« %1 » ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>There is no store “%1”.</source>
        <translation>Il n’existe pas de base « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is of an older version, and no copy of it could be made: %2. It was left as it is.</source>
        <translation>« %1 » est d’une version plus ancienne, et aucune copie n’a pu en être faite : %2. La base est restée telle quelle.</translation>
    </message>
    <message>
        <source>too many copies lie beside it</source>
        <translation>il y a trop de copies à côté</translation>
    </message>
    <message>
        <source>No cost is known, so nothing can be compared.</source>
        <translation>Aucun coût n’est connu, rien ne peut donc être comparé.</translation>
    </message>
    <message>
        <source>A sign ≥ marks costs with unknown parts.</source>
        <translation>Le signe ≥ marque les coûts dont des parties sont inconnues.</translation>
    </message>
    <message>
        <source>Other parts of the cost are unknown than in %1, so totals are not compared.</source>
        <translation>Les parties inconnues du coût ne sont pas les mêmes que pour %1, les totaux ne sont donc pas comparés.</translation>
    </message>
    <message>
        <source>Not compared, because other parts are unknown: %1.</source>
        <translation>Non comparés, car d’autres parties sont inconnues : %1.</translation>
    </message>
    <message>
        <source>%1, the reference, costs least.</source>
        <translation>%1, le repère, coûte le moins.</translation>
    </message>
    <message>
        <source>All cost the same.</source>
        <translation>Tous coûtent autant.</translation>
    </message>
    <message>
        <source>%1 costs %2 less than %3: it saves %4.</source>
        <translation>%1 coûte %2 de moins que %3 : une économie de %4.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>1 part unknown</source>
        <translation>1 partie inconnue</translation>
    </message>
    <message>
        <source>%1 parts unknown</source>
        <translation>%1 parties inconnues</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>Total, %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Économisé</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation>Moins qu’avant</translation>
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
        <translation>Référence</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>inconnu : %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Nothing was paid for this run.</source>
        <translation>Rien n’a été payé pour ce run.</translation>
    </message>
    <message>
        <source>Set GPU price</source>
        <translation>Régler le prix du GPU</translation>
    </message>
    <message>
        <source>miles driven</source>
        <translation>miles en voiture</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>miles</translation>
    </message>
    <message>
        <source>smartphone charges</source>
        <translation>recharges de smartphone</translation>
    </message>
    <message>
        <source>charges</source>
        <comment>of a smartphone</comment>
        <translation>recharges</translation>
    </message>
    <message>
        <source>tree-years</source>
        <translation>années-arbres</translation>
    </message>
    <message>
        <source>tree-months</source>
        <translation>mois-arbres</translation>
    </message>
    <message>
        <source>%1 %2 CO₂e</source>
        <translation>%1 %2 CO₂e</translation>
    </message>
    <message>
        <source>at %1%2/t</source>
        <translation>à %1%2/t</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Offset %1, %2</source>
        <translation>Compensation %1, %2</translation>
    </message>
    <message>
        <source>%1 kg/kWh</source>
        <translation>%1 kg/kWh</translation>
    </message>
    <message>
        <source>What if in %1: %2</source>
        <translation>Simulation avec %1 : %2</translation>
    </message>
    <message>
        <source>Attach power log…</source>
        <translation>Rattacher un journal de puissance…</translation>
    </message>
    <message>
        <source>Set device power</source>
        <translation>Régler la puissance par appareil</translation>
    </message>
    <message>
        <source>Set grid intensity</source>
        <translation>Régler l’intensité carbone</translation>
    </message>
    <message>
        <source>%1 = %2 = %3</source>
        <translation>%1 = %2 = %3</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>1 more input; Copy formula has them all.</source>
        <translation>1 autre entrée ; « Copier… » les donne toutes.</translation>
    </message>
    <message>
        <source>%1 more inputs; Copy formula has them all.</source>
        <translation>%1 autres entrées ; « Copier… » les donne toutes.</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 attendu</translation>
    </message>
    <message>
        <source>Widest driver: %1, &lt;b&gt;± %2&lt;/b&gt; of the range.</source>
        <translation>Facteur principal : %1, &lt;b&gt;± %2&lt;/b&gt; de l’intervalle.</translation>
    </message>
    <message>
        <source>Baseline: &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Référence : &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Baseline: %1 = &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>Référence : %1 = &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>change unknown</source>
        <translation>écart inconnu</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>up %1 times</source>
        <translation>multiplié par %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>baisse de %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>hausse de %1</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>spot</translation>
    </message>
    <message>
        <source>on-demand</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliqué</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>%1: menu</source>
        <translation>%1 : menu</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Times benchmark</source>
        <translation>Multiple du benchmark</translation>
    </message>
    <message>
        <source>Source of the benchmark</source>
        <translation>Source du benchmark</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Économise</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>%1 · current</source>
        <translation>%1 · actuel</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>✓ cheapest</source>
        <translation>✓ le moins cher</translation>
    </message>
    <message>
        <source>energy and wear</source>
        <translation>énergie et usure</translation>
    </message>
    <message>
        <source>GPU only</source>
        <translation>GPU seul</translation>
    </message>
    <message>
        <source>speed unknown</source>
        <translation>vitesse inconnue</translation>
    </message>
    <message>
        <source>%1 on demand</source>
        <translation>%1 à la demande</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>%1 spot</source>
        <translation>%1 spot</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>le moins cher</translation>
    </message>
    <message>
        <source>The catalog has no offer that holds this run.</source>
        <translation>Le catalogue n’a aucune offre pouvant accueillir ce run.</translation>
    </message>
    <message>
        <source>1 more provider</source>
        <translation>1 autre fournisseur</translation>
    </message>
    <message>
        <source>%1 more providers</source>
        <translation>%1 autres fournisseurs</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>économise %1</translation>
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
        <translation>1 j</translation>
    </message>
    <message>
        <source>2 d</source>
        <translation>2 j</translation>
    </message>
    <message>
        <source>4 d</source>
        <translation>4 j</translation>
    </message>
    <message>
        <source>2 w</source>
        <translation>2 sem.</translation>
    </message>
    <message>
        <source>4 w</source>
        <translation>4 sem.</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>À faire d’abord</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>À planifier</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Quick extras</source>
        <translation>Petits plus</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>✓ Applied</source>
        <translation>✓ Appliqué</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirer : %1</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>Appliquer : %1</translation>
    </message>
    <message>
        <source>Saves %1</source>
        <translation>Économise %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Nothing left to recommend; what was looked at would cost more here.</source>
        <translation>Plus rien à recommander ; ce qui a été examiné coûterait plus ici.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>no benchmark</source>
        <translation>pas de benchmark</translation>
    </message>
    <message>
        <source>benchmark %1</source>
        <translation>benchmark %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 times the benchmark</source>
        <translation>%1 fois le benchmark</translation>
    </message>
    <message>
        <source>%1 = benchmark</source>
        <translation>%1 = benchmark</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>≠ reported</source>
        <translation>≠ déclaré</translation>
    </message>
    <message>
        <source>Differs from what the file states</source>
        <translation>Diffère de ce qu’indique le fichier</translation>
    </message>
    <message>
        <source>Differs by %1 from what the file states</source>
        <translation>Diffère de %1 de ce qu’indique le fichier</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Beside the name of a run that was chosen over others</extracomment>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The best other choice and what it changes: "H100: −$18.60"</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>EXEMPLE</translation>
    </message>
    <message>
        <source>Curves of loss and power</source>
        <translation>Courbes de perte et de puissance</translation>
    </message>
    <message>
        <source>90 % range, %1: what moves this cost</source>
        <translation>Intervalle à 90 %, %1 : ce qui fait varier ce coût</translation>
    </message>
    <message>
        <source>Total, training + 1 month</source>
        <translation>Total, entraînement + 1 mois</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>%1 point to %2</source>
        <translation>%1 point avant %2</translation>
    </message>
    <message>
        <source>%1 points to %2</source>
        <translation>%1 points avant %2</translation>
    </message>
    <message>
        <source>Last %1 runs of %2</source>
        <translation>%1 derniers runs de %2</translation>
    </message>
    <message>
        <source>Score, %1, %2</source>
        <translation>Score, %1, %2</translation>
    </message>
    <message>
        <source>What moves this energy</source>
        <translation>Ce qui fait varier cette énergie</translation>
    </message>
    <message>
        <source>What moves this CO₂e</source>
        <translation>Ce qui fait varier ce CO₂e</translation>
    </message>
    <message>
        <source>What moves this cost</source>
        <translation>Ce qui fait varier ce coût</translation>
    </message>
    <message>
        <source>%1, %2 %3, 90 % range %4: from %5 to %6, by %7, %8 of the spread; %9</source>
        <extracomment>"Spot discount, 45 %, 90 % range 35 – 55: moves the total from $226 to $252, by $25.75, 21 % of the spread. Catalog, …"</extracomment>
        <translation>%1, %2 %3, intervalle à 90 % %4 : de %5 à %6, de %7, %8 de la dispersion ; %9</translation>
    </message>
    <message>
        <source>At the low end</source>
        <translation>À la borne basse</translation>
    </message>
    <message>
        <source>At the high end</source>
        <translation>À la borne haute</translation>
    </message>
    <message>
        <source>Moves it by</source>
        <translation>Fait varier de</translation>
    </message>
    <message>
        <source>Share of the spread</source>
        <translation>Part de la dispersion</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nothing about it is uncertain: no input has a range.</source>
        <translation>Rien n’y est incertain : aucune entrée n’a d’intervalle.</translation>
    </message>
    <message>
        <source>One input explains &lt;b&gt;%1&lt;/b&gt; of the spread: &lt;b&gt;%2.&lt;/b&gt;</source>
        <translation>Une entrée explique &lt;b&gt;%1&lt;/b&gt; de la dispersion : &lt;b&gt;%2.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 inputs explain &lt;b&gt;%2&lt;/b&gt; of the spread: &lt;b&gt;%3.&lt;/b&gt;</source>
        <translation>%1 entrées expliquent &lt;b&gt;%2&lt;/b&gt; de la dispersion : &lt;b&gt;%3.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>It is an assumption.</source>
        <translation>C’est une hypothèse.</translation>
    </message>
    <message>
        <source>One of them is an assumption.</source>
        <translation>L’une d’elles est une hypothèse.</translation>
    </message>
    <message>
        <source>All of them are assumptions.</source>
        <translation>Toutes sont des hypothèses.</translation>
    </message>
    <message>
        <source>%1 of them are assumptions.</source>
        <translation>%1 d’entre elles sont des hypothèses.</translation>
    </message>
    <message>
        <source>%1 narrows the range most, to %2.</source>
        <extracomment>"Measuring the time factor on one short run narrows the range most, to $220 – 262."</extracomment>
        <translation>%1 : voilà ce qui réduit le plus l’intervalle, à %2.</translation>
    </message>
    <message>
        <source>%1: %2 reports %3, recomputed %4. %5</source>
        <translation>%1 : %2 déclare %3, recalculé %4. %5</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>new run</source>
        <translation>nouveau run</translation>
    </message>
    <message>
        <source>energy for the run “%1”</source>
        <translation>énergie pour le run « %1 »</translation>
    </message>
    <message>
        <source>adds to the run “%1”</source>
        <translation>complète le run « %1 »</translation>
    </message>
    <message>
        <source>replaces 1 value</source>
        <translation>remplace 1 valeur</translation>
    </message>
    <message>
        <source>replaces %1 values</source>
        <translation>remplace %1 valeurs</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>energy for %1</source>
        <translation>énergie pour %1</translation>
    </message>
    <message>
        <source>adds to %1</source>
        <translation>complète %1</translation>
    </message>
    <message>
        <source>also in %1</source>
        <translation>aussi dans %1</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Holds no runs</source>
        <translation>Ne contient aucun run</translation>
    </message>
    <message>
        <source>Read comma as decimal point</source>
        <translation>Lire la virgule comme signe décimal</translation>
    </message>
    <message>
        <source>Map columns…</source>
        <translation>Associer les colonnes…</translation>
    </message>
    <message>
        <source>Read as…</source>
        <translation>Lire comme…</translation>
    </message>
    <message>
        <source>No time zone in 1 record</source>
        <translation>Pas de fuseau horaire dans 1 enregistrement</translation>
    </message>
    <message>
        <source>No time zone in %1 records</source>
        <translation>Pas de fuseau horaire dans %1 enregistrements</translation>
    </message>
    <message>
        <source>%1: read as %2</source>
        <translation>%1 : %2 supposé</translation>
    </message>
    <message>
        <source>time stamps</source>
        <translation>horodatages</translation>
    </message>
    <message>
        <source>Set time zone…</source>
        <translation>Définir le fuseau horaire…</translation>
    </message>
    <message>
        <source>Change time zone…</source>
        <translation>Changer le fuseau horaire…</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>No project in 1 new run</source>
        <translation>Pas de projet dans 1 nouveau run</translation>
    </message>
    <message>
        <source>No project in %1 new runs</source>
        <translation>Pas de projet dans %1 nouveaux runs</translation>
    </message>
    <message>
        <source>Name a project…</source>
        <translation>Indiquer un projet…</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>Coût par jour</translation>
    </message>
    <message>
        <source>Cost by week</source>
        <translation>Coût par semaine</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Coût par mois</translation>
    </message>
    <message>
        <source>Cost by year</source>
        <translation>Coût par an</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>No scenario saved yet</source>
        <translation>Aucun scénario enregistré</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Open a scenario file…</source>
        <translation>Ouvrir un fichier de scénario…</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparer côte à côte</translation>
    </message>
    <message>
        <source>RunCost</source>
        <translation>RunCost</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Store format</source>
        <translation>Format de base</translation>
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
        <translation>Affichage</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Set %1…</source>
        <translation>Régler : %1…</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>actuel : %1</translation>
    </message>
    <message>
        <source>Use scenario: %1</source>
        <translation>Utiliser le scénario : %1</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 changements</translation>
    </message>
    <message>
        <source>The runs of this store. Click one to see it, select several for their sum; the field and the buttons above filter, the header sorts and chooses columns.</source>
        <translation>Les runs de cette base. Cliquez sur un run pour le voir, sélectionnez-en plusieurs pour leur somme ; le champ et les boutons du haut filtrent, l’en-tête trie et choisit les colonnes.</translation>
    </message>
    <message>
        <source>Assumptions as sliders. Each shows what a step of it changes; moved ones are accent and have a dot that puts them back.</source>
        <translation>Les hypothèses sous forme de curseurs. Chacun montre ce que change un de ses pas ; les curseurs déplacés sont colorés et portent un point qui les remet en place.</translation>
    </message>
    <message>
        <source>Baseline and scenario side by side: cost, energy and emissions, and the difference.</source>
        <translation>Référence et scénario côte à côte : coût, énergie et émissions, et la différence.</translation>
    </message>
    <message>
        <source>Which run is shown, and its total. The badges tell what is known about it; the total explains itself.</source>
        <translation>Le run affiché et son total. Les badges disent ce que l’on en sait ; un clic sur le total l’explique.</translation>
    </message>
    <message>
        <source>Where the money goes: training, inference, storage, transfer and platform. The dashed outlines are the baseline.</source>
        <translation>Où va l’argent : entraînement, inférence, stockage, transfert et plateforme. Les contours en tirets sont la référence.</translation>
    </message>
    <message>
        <source>What the same training would cost elsewhere, with the time it would take. Green is the cheapest that fits.</source>
        <translation>Ce que le même entraînement coûterait ailleurs, et le temps qu’il prendrait. En vert, l’offre adaptée la moins chère.</translation>
    </message>
    <message>
        <source>How well the run used what it paid for, from 0 to 100, and the parts that make the score.</source>
        <translation>À quel point le run a tiré parti de ce qu’il a payé, de 0 à 100, et les éléments qui composent le score.</translation>
    </message>
    <message>
        <source>Latency, throughput, memory and more against benchmarks. The line at 1.0 is the benchmark.</source>
        <translation>Latence, débit, mémoire et autres par rapport aux benchmarks. La ligne à 1,0 est le benchmark.</translation>
    </message>
    <message>
        <source>Energy and emissions, what they compare to, and the same run in other regions.</source>
        <translation>Énergie et émissions, ce à quoi elles correspondent, et le même run dans d’autres régions.</translation>
    </message>
    <message>
        <source>What would save most, by effort and saving. Apply puts one into the scenario; nothing else changes.</source>
        <translation>Ce qui économiserait le plus, selon l’effort et l’économie. « Appliquer » en place une dans le scénario ; rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Prices, grid intensities and constants that figures are counted with. Own rows take the place of shipped ones.</source>
        <translation>Prix, intensités carbone et constantes avec lesquels les valeurs sont calculées. Les lignes personnelles remplacent celles fournies.</translation>
    </message>
    <message>
        <source>The store is empty. Import your own runs, or look at the sample runs first.</source>
        <translation>La base est vide. Importez vos propres runs, ou regardez d’abord les runs d’exemple.</translation>
    </message>
    <message>
        <source>Which uncertain inputs move the figure most: one bar each, the longest first.</source>
        <translation>Les entrées incertaines qui font le plus varier la valeur : une barre chacune, la plus longue d’abord.</translation>
    </message>
    <message>
        <source>One bar for each uncertain input, from its low to its high end; the line is the present value.</source>
        <translation>Une barre par entrée incertaine, de sa borne basse à sa borne haute ; la ligne est la valeur actuelle.</translation>
    </message>
    <message>
        <source>Figures that the file states beside those that RunCost counts, and a switch that chooses which one is used.</source>
        <translation>Les valeurs indiquées par le fichier à côté de celles calculées par RunCost, et un sélecteur pour choisir celle qui est utilisée.</translation>
    </message>
    <message>
        <source>Runs whose reported and counted figures lie apart, the furthest first.</source>
        <translation>Les runs dont les valeurs déclarées et calculées divergent, les plus éloignés d’abord.</translation>
    </message>
    <message>
        <source>Every recommendation in full: why, why not, how much, code to copy, and a way to dismiss it or mark it done.</source>
        <translation>Chaque recommandation en détail : pourquoi, pourquoi pas, combien, du code à copier, et de quoi l’écarter ou la marquer comme faite.</translation>
    </message>
    <message>
        <source>What the run recorded over time. The hatched part was not needed.</source>
        <translation>Ce que le run a enregistré au fil du temps. La partie hachurée n’était pas nécessaire.</translation>
    </message>
    <message>
        <source>The manual and all formulas, with a search over titles and text.</source>
        <translation>Le manuel et toutes les formules, avec une recherche dans les titres et le texte.</translation>
    </message>
    <message>
        <source>Looks at files before anything is stored: which runs are new, changed, the same, or rejected, and why.</source>
        <translation>Examine les fichiers avant tout enregistrement : quels runs sont nouveaux, modifiés, identiques ou rejetés, et pourquoi.</translation>
    </message>
    <message>
        <source>Says what the columns of a plain table mean. Unsure guesses are marked; the preview shows the runs that result.</source>
        <translation>Indique ce que signifient les colonnes d’une simple table. Les suppositions incertaines sont signalées ; l’aperçu montre les runs obtenus.</translation>
    </message>
    <message>
        <source>A report of the run and scenario shown, with a preview of its pages.</source>
        <translation>Un rapport du run et du scénario affichés, avec un aperçu de ses pages.</translation>
    </message>
    <message>
        <source>Finds pages, commands, runs and formulas by a few letters.</source>
        <translation>Trouve pages, commandes, runs et formules à partir de quelques lettres.</translation>
    </message>
    <message>
        <source>What electricity costs, how clean it is, and how much of it reaches the machine.</source>
        <translation>Ce que coûte l’électricité, à quel point elle est propre, et la part qui parvient à la machine.</translation>
    </message>
    <message>
        <source>How the training is done: where, on which GPUs, how long, and at which price.</source>
        <translation>Comment se fait l’entraînement : où, sur quels GPU, combien de temps et à quel prix.</translation>
    </message>
    <message>
        <source>What it takes to serve the model month by month.</source>
        <translation>Ce qu’il faut pour servir le modèle, mois après mois.</translation>
    </message>
    <message>
        <source>What is kept, for how long, and what is moved.</source>
        <translation>Ce qui est conservé, combien de temps, et ce qui est transféré.</translation>
    </message>
    <message>
        <source>saves %1 CO2e</source>
        <translation>économise %1 de CO2e</translation>
    </message>
    <message>
        <source>saves %1 (%2)</source>
        <translation>économise %1 (%2)</translation>
    </message>
    <message>
        <source>%1; effort %2, %3</source>
        <translation>%1 ; effort %2, %3</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>parce que : %1</translation>
    </message>
    <message>
        <source>the loss was flat from %1 of %2 on: %3 of the time was enough</source>
        <translation>la perte était plate à partir de %1 sur %2 : %3 du temps suffisait</translation>
    </message>
    <message>
        <source>marked as done on %1</source>
        <translation>marqué comme fait le %1</translation>
    </message>
    <message>
        <source>“%1” has it: %2 instead of %3</source>
        <translation>« %1 » l’applique : %2 au lieu de %3</translation>
    </message>
    <message>
        <source>  (SAMPLE)</source>
        <translation>  (EXEMPLE)</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans motif indiqué</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Not for this run</source>
        <translation>Pas pour ce run</translation>
    </message>
    <message>
        <source>--dismiss, --done and --restore go one at a time.</source>
        <translation>--dismiss, --done et --restore s’emploient un à la fois.</translation>
    </message>
    <message>
        <source>--reason goes with --dismiss.</source>
        <translation>--reason s’emploie avec --dismiss.</translation>
    </message>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation>Un motif a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>There is no such recommendation. “runcost advice RUN” lists them.</source>
        <translation>Cette recommandation n’existe pas. « runcost advice RUN » les énumère.</translation>
    </message>
    <message>
        <source>The run is not in the store; import it first.</source>
        <translation>Le run n’est pas dans la base ; importez-le d’abord.</translation>
    </message>
    <message>
        <source>Name one run.</source>
        <translation>Indiquez un run.</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>  (%1 of 4 parts known)</source>
        <translation>  (%1 parties sur 4 connues)</translation>
    </message>
    <message>
        <source>Prices: catalog %1, newer ones exist; `runcost reprice` uses them. Ranges are 90 %.</source>
        <translation>Prix : catalogue %1, il en existe de plus récents ; `runcost reprice` les utilise. Intervalles à 90 %.</translation>
    </message>
    <message>
        <source>Figures: %1.</source>
        <translation>Valeurs : %1.</translation>
    </message>
    <message>
        <source>--latex and --markdown are for --explain.</source>
        <translation>--latex et --markdown s’emploient avec --explain.</translation>
    </message>
    <message>
        <source>This is larger than 1 GB.</source>
        <translation>Cela dépasse 1 GB.</translation>
    </message>
    <message>
        <source>There is no header.</source>
        <translation>Il n’y a pas d’en-tête.</translation>
    </message>
    <message>
        <source>No column is an input of %1.</source>
        <translation>Aucune colonne n’est une entrée de %1.</translation>
    </message>
    <message>
        <source>“%1” is no INPUT=VALUE.</source>
        <translation>« %1 » n’est pas de la forme INPUT=VALUE.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>The value of %1 is no valid JSON.</source>
        <translation>La valeur de %1 n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>--json and --markdown go with --list of all formulas.</source>
        <translation>--json et --markdown s’emploient avec --list de toutes les formules.</translation>
    </message>
    <message>
        <source>--list computes nothing.</source>
        <translation>--list ne calcule rien.</translation>
    </message>
    <message>
        <source>--csv goes without --explain and --input.</source>
        <translation>--csv s’emploie sans --explain ni --input.</translation>
    </message>
    <message>
        <source>The name of a formula is missing.</source>
        <translation>Il manque le nom d’une formule.</translation>
    </message>
    <message>
        <source>There are no rows of the kind “%1”; `runcost catalog list` names the kinds.</source>
        <translation>Il n’y a pas de lignes du type « %1 » ; `runcost catalog list` donne les types.</translation>
    </message>
    <message>
        <source>Catalog %1 with %2 own rows: nothing to complain about.</source>
        <translation>Catalogue %1 avec %2 lignes personnelles : rien à signaler.</translation>
    </message>
    <message>
        <source>The file exists; --force replaces it.</source>
        <translation>Le fichier existe ; --force le remplace.</translation>
    </message>
    <message>
        <source>Catalog %1 with %2 own rows.</source>
        <translation>Catalogue %1 avec %2 lignes personnelles.</translation>
    </message>
    <message>
        <source>Cannot read the file: %1.</source>
        <translation>Impossible de lire le fichier : %1.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>« %1 » n’est pas de la forme FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no own row “%1” of the kind “%2”.</source>
        <translation>Il n’y a pas de ligne personnelle « %1 » du type « %2 ».</translation>
    </message>
    <message>
        <source>Say list, lint, diff, export, import, set, unset or path.</source>
        <translation>Indiquez list, lint, diff, export, import, set, unset ou path.</translation>
    </message>
    <message>
        <source>Words are missing after “%1”.</source>
        <translation>Il manque des mots après « %1 ».</translation>
    </message>
    <message>
        <source>There are too many words.</source>
        <translation>Il y a trop de mots.</translation>
    </message>
    <message>
        <source>No file to write: -o FILE is missing.</source>
        <translation>Aucun fichier de sortie : il manque -o FILE.</translation>
    </message>
    <message>
        <source>--older-than is a number of days.</source>
        <translation>--older-than est un nombre de jours.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>« %1 » est de trop.</translation>
    </message>
    <message>
        <source>Charges cannot be added up by “%1”; it is currency, provider, service or run.</source>
        <translation>Les lignes de facture ne peuvent pas être additionnées par « %1 » ; les choix sont currency, provider, service ou run.</translation>
    </message>
    <message>
        <source>--cost is billed or effective.</source>
        <translation>--cost vaut billed ou effective.</translation>
    </message>
    <message>
        <source>The ledger holds no charges; import a FOCUS bill.</source>
        <translation>Le registre ne contient aucune ligne de facture ; importez une facture FOCUS.</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>billed</source>
        <translation>facturé</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>effectif</translation>
    </message>
    <message>
        <source>of runs</source>
        <translation>des runs</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>frais généraux</translation>
    </message>
    <message>
        <source>(overhead)</source>
        <translation>(frais généraux)</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation>(non indiqué)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>ressource</translation>
    </message>
    <message>
        <source>what</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>--map is of the form COLUMN=FIELD[:UNIT].</source>
        <translation>--map est de la forme COLUMN=FIELD[:UNIT].</translation>
    </message>
    <message>
        <source>There is no field “%1”; some are name, started, duration_s, energy_kwh, gpu_type, metric, tag.NAME and ignore.</source>
        <translation>Il n’existe pas de champ « %1 » ; parmi les champs : name, started, duration_s, energy_kwh, gpu_type, metric, tag.NAME et ignore.</translation>
    </message>
    <message>
        <source>“%1” is no exchange rate.</source>
        <translation>« %1 » n’est pas un taux de change.</translation>
    </message>
    <message>
        <source>“%1” is no unit of %2; there are %3.</source>
        <translation>« %1 » n’est pas une unité de %2 ; il existe %3.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Il n’existe pas de colonne « %1 ».</translation>
    </message>
    <message>
        <source>There is no column mapping “%1”.</source>
        <translation>Il n’existe pas de correspondance de colonnes « %1 ».</translation>
    </message>
    <message>
        <source>A column mapping is for files, not for folders.</source>
        <translation>Une correspondance de colonnes vaut pour des fichiers, pas pour des dossiers.</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>utilisation</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>The answer cannot be written: %1.</source>
        <translation>La réponse ne peut pas être écrite : %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’existe pas de commande « %1 ».</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels.</source>
        <translation>--size est WIDTHxHEIGHT en pixels.</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system.</source>
        <translation>--theme vaut light, dark, contrast ou system.</translation>
    </message>
    <message>
        <source>--scale is a number from 0.25 to 8.</source>
        <translation>--scale est un nombre de 0.25 à 8.</translation>
    </message>
    <message>
        <source>There is no command and no file “%1”.</source>
        <translation>Il n’existe ni commande ni fichier « %1 ».</translation>
    </message>
    <message>
        <source>--store needs a file.</source>
        <translation>--store demande un fichier.</translation>
    </message>
    <message>
        <source>--language is en, de, es, fr, ja or zh_CN.</source>
        <translation>--language vaut en, de, es, fr, ja ou zh_CN.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>pas encore créée</translation>
    </message>
    <message>
        <source>sound, %1 runs of %2 files</source>
        <translation>saine, %1 runs de %2 fichiers</translation>
    </message>
    <message>
        <source>doctor takes no paths.</source>
        <translation>doctor ne prend pas de chemins.</translation>
    </message>
    <message>
        <source>RUN and --filter do not go together.</source>
        <translation>RUN et --filter ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>-o FILE is missing; -o - is standard output.</source>
        <translation>Il manque -o FILE ; -o - est la sortie standard.</translation>
    </message>
    <message>
        <source>The format is csv, json, jsonl, md, focus or runcost.</source>
        <translation>Le format est csv, json, jsonl, md, focus ou runcost.</translation>
    </message>
    <message>
        <source>A store cannot go to standard output.</source>
        <translation>Une base ne peut pas aller sur la sortie standard.</translation>
    </message>
    <message>
        <source>It is the store itself.</source>
        <translation>C’est la base elle-même.</translation>
    </message>
    <message>
        <source>%1 runs without a time or a price were left out.</source>
        <translation>%1 runs sans durée ou sans prix ont été ignorés.</translation>
    </message>
    <message>
        <source>%1 has no input “%2”.</source>
        <translation>%1 n’a pas d’entrée « %2 ».</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1 is missing; it must be: %2.</source>
        <translation>%1 manque ; il faut : %2.</translation>
    </message>
    <message>
        <source>%1 is %2, and the result is too large or too small a number.</source>
        <translation>%1 vaut %2, et le résultat est un nombre trop grand ou trop petit.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be: %3.</source>
        <translation>%1 vaut %2 ; il faut : %3.</translation>
    </message>
    <message>
        <source>was %1, %2 kWh, %3 CO2e; changed by %4</source>
        <translation>était %1, %2 kWh, %3 CO2e ; modifié par %4</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>One run is to be named.</source>
        <translation>Un seul run doit être indiqué.</translation>
    </message>
    <message>
        <source>Only runs of the store have a history.</source>
        <translation>Seuls les runs de la base ont un historique.</translation>
    </message>
    <message>
        <source> (and %1 more)</source>
        <translation> (et %1 de plus)</translation>
    </message>
    <message>
        <source>Would add %1, update %2, leave %3 as they are; %4 rejected.
</source>
        <translation>Ajouterait %1, actualiserait %2, laisserait %3 tels quels ; %4 rejetés.
</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected.
</source>
        <translation>%1 ajoutés, %2 actualisés, %3 inchangés, %4 rejetés.
</translation>
    </message>
    <message>
        <source>Charges: %1 read.
</source>
        <translation>Lignes de facture : %1 lues.
</translation>
    </message>
    <message>
        <source>Charges: %1 added, %2 known.
</source>
        <translation>Lignes de facture : %1 ajoutées, %2 connues.
</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Il n’existe pas de format « %1 ».</translation>
    </message>
    <message>
        <source>No file or folder is named.</source>
        <translation>Aucun fichier ni dossier n’est indiqué.</translation>
    </message>
    <message>
        <source>--attach takes one log and goes with --zone only.</source>
        <translation>--attach prend un seul journal et ne va qu’avec --zone.</translation>
    </message>
    <message>
        <source>--samples and --dry-run do not go together.</source>
        <translation>--samples et --dry-run ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>“%1” is a file; name a run of the store.</source>
        <translation>« %1 » est un fichier ; indiquez un run de la base.</translation>
    </message>
    <message>
        <source>Attached to “%1”: %2 s of %3 GPUs, mean %4 W each, %5 kWh; %6 % of the run.
</source>
        <translation>Rattaché à « %1 » : %2 s de %3 GPU, moyenne %4 W chacun, %5 kWh ; %6 % du run.
</translation>
    </message>
    <message>
        <source>The store was brought to the present version; a copy of the old one is “%1”.</source>
        <translation>La base a été convertie à la version actuelle ; une copie de l’ancienne est « %1 ».</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>Cancelled; files that were imported whole stay.</source>
        <translation>Annulé ; les fichiers importés en entier restent.</translation>
    </message>
    <message>
        <source>This is no JSON object of inputs.</source>
        <translation>Ce n’est pas un objet JSON d’entrées.</translation>
    </message>
    <message>
        <source>The number of %1 is too large.</source>
        <translation>Le nombre de %1 est trop grand.</translation>
    </message>
    <message>
        <source>This is larger than 64 MB.</source>
        <translation>Cela dépasse 64 MB.</translation>
    </message>
    <message>
        <source>“%1” is too much; a text to look for goes behind --filter.</source>
        <translation>« %1 » est de trop ; un texte à chercher se place derrière --filter.</translation>
    </message>
    <message>
        <source>--json and --csv do not go together.</source>
        <translation>--json et --csv ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Runs cannot be sorted by “%1”; the columns are %2.</source>
        <translation>Les runs ne peuvent pas être triés par « %1 » ; les colonnes sont %2.</translation>
    </message>
    <message>
        <source>--disagree is a number of percent, 5 or more.</source>
        <translation>--disagree est un pourcentage, 5 ou plus.</translation>
    </message>
    <message>
        <source>--limit is a number of runs.</source>
        <translation>--limit est un nombre de runs.</translation>
    </message>
    <message>
        <source>--by is project or run.</source>
        <translation>--by vaut project ou run.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Il n’existe pas de fuseau horaire « %1 ».</translation>
    </message>
    <message>
        <source>--tag is of the form NAME=VALUE.</source>
        <translation>--tag est de la forme NAME=VALUE.</translation>
    </message>
    <message>
        <source>All runs have the prices of catalog %1.
</source>
        <translation>Tous les runs ont les prix du catalogue %1.
</translation>
    </message>
    <message>
        <source>Together: %1 -&gt; %2 at catalog %3.
</source>
        <translation>Ensemble : %1 -&gt; %2 au catalogue %3.
</translation>
    </message>
    <message>
        <source>“%1” is a file and not in the store.</source>
        <translation>« %1 » est un fichier et n’est pas dans la base.</translation>
    </message>
    <message>
        <source>Name runs, or say --all.</source>
        <translation>Indiquez des runs, ou utilisez --all.</translation>
    </message>
    <message>
        <source>reprice</source>
        <translation>reprice</translation>
    </message>
    <message>
        <source>There is no run in it.</source>
        <translation>Il ne contient aucun run.</translation>
    </message>
    <message>
        <source>It holds %1 runs; import it and name one of them.</source>
        <translation>Il contient %1 runs ; importez-le et indiquez-en un.</translation>
    </message>
    <message>
        <source>%1 is a number above 0.</source>
        <translation>%1 est un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>--period is a time from 100ms to 60s.</source>
        <translation>--period est une durée de 100ms à 60s.</translation>
    </message>
    <message>
        <source>--grace is a time from 0s to 60m.</source>
        <translation>--grace est une durée de 0s à 60m.</translation>
    </message>
    <message>
        <source>This recorded run ended without a word; it is marked as killed.</source>
        <translation>Ce run enregistré s’est terminé sans prévenir ; il est marqué comme interrompu.</translation>
    </message>
    <message>
        <source>Nothing here has a price, so --max-usd cannot be kept. Give --gpu-price.</source>
        <translation>Rien ici n’a de prix, --max-usd ne peut donc pas être respecté. Indiquez --gpu-price.</translation>
    </message>
    <message>
        <source>track</source>
        <translation>track</translation>
    </message>
    <message>
        <source>The command stands behind --.</source>
        <translation>La commande se place derrière --.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>Il n’existe pas de programme « %1 ».</translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2.</source>
        <translation>« %1 » ne peut pas être lancé : %2.</translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation>Aucun dossier n’est indiqué.</translation>
    </message>
    <message>
        <source>“%1” is no folder that can be watched.</source>
        <translation>« %1 » n’est pas un dossier qui peut être surveillé.</translation>
    </message>
    <message>
        <source>Cannot write “%1”.</source>
        <translation>Impossible d’écrire « %1 ».</translation>
    </message>
    <message>
        <source>There is no display for the window. “runcost --help” lists the commands, which need none.</source>
        <translation>Il n’y a pas d’écran pour la fenêtre. « runcost --help » énumère les commandes, qui n’en demandent pas.</translation>
    </message>
    <message>
        <source>About RunCost</source>
        <translation>À propos de RunCost</translation>
    </message>
    <message>
        <source>RunCost %1</source>
        <translation>RunCost %1</translation>
    </message>
    <message>
        <source>What machine-learning experiments cost, use and emit.</source>
        <translation>Ce que les expériences de machine learning coûtent, consomment et émettent.</translation>
    </message>
    <message>
        <source>Works offline: nothing leaves this computer.</source>
        <translation>Fonctionne hors ligne : rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Typeface RunCost Sans, made from Inter (SIL Open Font License).</source>
        <translation>Police RunCost Sans, dérivée d’Inter (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure. Sans aucune garantie.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>For a report of a fault</source>
        <translation>Pour signaler une anomalie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The loss was still falling at the end: stopping earlier would have cost quality.</source>
        <translation>La perte baissait encore à la fin : arrêter plus tôt aurait coûté en qualité.</translation>
    </message>
    <message>
        <source>the rest lowered the loss from %1 to %2</source>
        <translation>le reste a fait baisser la perte de %1 à %2</translation>
    </message>
    <message>
        <source>the rest did not lower the loss</source>
        <translation>le reste n’a pas fait baisser la perte</translation>
    </message>
    <message>
        <source>By its own curve it could have stopped at %1 of %2, after %3 of the time; %4.</source>
        <translation>D’après sa propre courbe, il aurait pu s’arrêter à %1 sur %2, après %3 du temps ; %4.</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>effort %1</translation>
    </message>
    <message>
        <source>priority %1 of 100</source>
        <translation>priorité %1 sur 100</translation>
    </message>
    <message>
        <source>your own rule</source>
        <translation>votre propre règle</translation>
    </message>
    <message>
        <source>Dismissed on %1.</source>
        <translation>Écarté le %1.</translation>
    </message>
    <message>
        <source>Dismissed on %1: %2</source>
        <translation>Écarté le %1 : %2</translation>
    </message>
    <message>
        <source>Not for this run: %1</source>
        <translation>Pas pour ce run : %1</translation>
    </message>
    <message>
        <source>Applied: take back</source>
        <translation>Appliqué : retirer</translation>
    </message>
    <message>
        <source>Apply to What if</source>
        <translation>Appliquer à la simulation</translation>
    </message>
    <message>
        <source>Sets the sliders back</source>
        <translation>Remet les curseurs en place</translation>
    </message>
    <message>
        <source>Sets the sliders to this change</source>
        <translation>Place les curseurs sur ce changement</translation>
    </message>
    <message>
        <source>Show curve</source>
        <translation>Afficher la courbe</translation>
    </message>
    <message>
        <source>The run is not in a store that can be written.</source>
        <translation>Le run n’est pas dans une base modifiable.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme fait</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>You have done it in your work; later runs show what it saved</source>
        <translation>Vous l’avez fait dans votre travail ; les runs suivants montrent ce que cela a économisé</translation>
    </message>
    <message>
        <source>Hides it for this run</source>
        <translation>La masque pour ce run</translation>
    </message>
    <message>
        <source>Why not? For your colleagues, and for you in a month</source>
        <translation>Pourquoi pas ? Pour vos collègues, et pour vous dans un mois</translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation>Motif pour écarter</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>What it saves</source>
        <translation>Ce que cela économise</translation>
    </message>
    <message>
        <source>%1 – %2, 90 % range; no money</source>
        <translation>%1 – %2, intervalle à 90 % ; pas d’argent</translation>
    </message>
    <message>
        <source>%1, 90 % range</source>
        <translation>%1, intervalle à 90 %</translation>
    </message>
    <message>
        <source>%1, by the source. It counts for no money here.</source>
        <translation>%1, selon la source. Ne compte ici pour aucun montant.</translation>
    </message>
    <message>
        <source>Why it applies to this run</source>
        <translation>Pourquoi elle s’applique à ce run</translation>
    </message>
    <message>
        <source>What the rule looks at</source>
        <translation>Ce que la règle examine</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>requis : %1</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Code sketch</source>
        <translation>Exemple de code</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>What it really saved</source>
        <translation>Ce que cela a vraiment économisé</translation>
    </message>
    <message>
        <source>“%1” of %2 has the change: %3 instead of %4.</source>
        <translation>« %1 » du %2 comporte le changement : %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>“%1” of %2 has the change: %3 instead of %4, %5 less.</source>
        <translation>« %1 » du %2 comporte le changement : %3 au lieu de %4, soit %5 de moins.</translation>
    </message>
    <message>
        <source>“%1” of %2 has the change: %3 instead of %4, %5 more.</source>
        <translation>« %1 » du %2 comporte le changement : %3 au lieu de %4, soit %5 de plus.</translation>
    </message>
    <message>
        <source>Its metric is %1 instead of %2.</source>
        <translation>Sa métrique vaut %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>The difference of the whole runs: whatever else changed between them is in it.</source>
        <translation>La différence entre les runs entiers : tout ce qui a changé d’autre entre eux y est compris.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source : %1.</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <translation>Source : %1, %2.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandées</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Règles personnelles</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>Modifier les règles…</translation>
    </message>
    <message>
        <source>Load rules…</source>
        <translation>Charger des règles…</translation>
    </message>
    <message>
        <source>Recommendation in full</source>
        <translation>Recommandation en détail</translation>
    </message>
    <message>
        <source>Nothing to recommend with what is known of this run.</source>
        <translation>Rien à recommander d’après ce qui est connu de ce run.</translation>
    </message>
    <message>
        <source>Advice only: what it saves cannot be computed from the run.</source>
        <translation>Conseil seulement : ce qu’il économise ne peut pas être calculé à partir du run.</translation>
    </message>
    <message>
        <source>A part of the cost is unknown with the change or without it.</source>
        <translation>Une partie du coût est inconnue avec ou sans le changement.</translation>
    </message>
    <message>
        <source>The loss was still falling at the end.</source>
        <translation>La perte baissait encore à la fin.</translation>
    </message>
    <message>
        <source>The catalog has nothing better for this run.</source>
        <translation>Le catalogue n’a rien de mieux pour ce run.</translation>
    </message>
    <message>
        <source>Amounts with more than 12 decimals, rounded there: %1.</source>
        <translation>Montants à plus de 12 décimales, arrondis à cette limite : %1.</translation>
    </message>
    <message>
        <source>The dates are those of a spreadsheet; they were read as month/day/year.</source>
        <translation>Les dates sont celles d’un tableur ; elles ont été lues comme mois/jour/année.</translation>
    </message>
    <message>
        <source>The bill has no EffectiveCost; the billed cost stands for it.</source>
        <translation>La facture n’a pas d’EffectiveCost ; le coût facturé en tient lieu.</translation>
    </message>
    <message>
        <source>The bill names no currency, so its charges are part of no total in dollars.</source>
        <translation>La facture n’indique pas de devise, ses lignes n’entrent donc dans aucun total en dollars.</translation>
    </message>
    <message>
        <source>The line is too long, holds a NUL byte or an open quote.</source>
        <translation>La ligne est trop longue, contient un octet NUL ou un guillemet ouvert.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2.</source>
        <translation>La ligne a %1 cellules, l’en-tête %2.</translation>
    </message>
    <message>
        <source>The header is repeated here.</source>
        <translation>L’en-tête est répété ici.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>« %1 » n’est pas un montant.</translation>
    </message>
    <message>
        <source>“%1” is larger than nine million.</source>
        <translation>« %1 » dépasse neuf millions.</translation>
    </message>
    <message>
        <source>“%1” is not stated.</source>
        <translation>« %1 » n’est pas indiqué.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>« %1 » n’est pas une heure.</translation>
    </message>
    <message>
        <source>“%1” is before the start of the period.</source>
        <translation>« %1 » est avant le début de la période.</translation>
    </message>
    <message>
        <source>“Tags” is no JSON object; the charge has no tags.</source>
        <translation>« Tags » n’est pas un objet JSON ; la ligne de facture n’a pas de tags.</translation>
    </message>
    <message>
        <source>The bill is in %1 currencies; they are kept apart.</source>
        <translation>La facture est en %1 devises ; elles restent séparées.</translation>
    </message>
    <message>
        <source>Billed cost (%1 %4) and effective cost (%2 %4) differ by %3 %; runs get the %5 one. Choose with --cost.</source>
        <translation>Le coût facturé (%1 %4) et le coût effectif (%2 %4) diffèrent de %3 % ; les runs reçoivent le coût %5. Choisissez avec --cost.</translation>
    </message>
    <message>
        <source>BoAmps report</source>
        <translation>Rapport BoAmps</translation>
    </message>
    <message>
        <source>It holds no measures of a BoAmps report.</source>
        <translation>Il ne contient aucune mesure d’un rapport BoAmps.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>%1 to %2 USD</source>
        <translation>%1 à %2 USD</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>of the country</source>
        <translation>du pays</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 run</translation>
    </message>
    <message>
        <source>Own. %1</source>
        <translation>Personnel. %1</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Fourni</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Catalog (*.json)</source>
        <translation>Catalogue (*.json)</translation>
    </message>
    <message>
        <source>Grid figures in use</source>
        <translation>Valeurs du réseau utilisées</translation>
    </message>
    <message>
        <source>Regions of providers, grid average, 2024</source>
        <translation>Régions des fournisseurs, moyenne du réseau, 2024</translation>
    </message>
    <message>
        <source>Countries, life cycle, 2021 – 2023</source>
        <translation>Pays, cycle de vie, 2021 – 2023</translation>
    </message>
    <message>
        <source>No row fits the filters. Press Esc in the search field to clear them.</source>
        <translation>Aucune ligne ne correspond aux filtres. Échap dans le champ de recherche les efface.</translation>
    </message>
    <message>
        <source>Part of the catalog</source>
        <translation>Partie du catalogue</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Rechercher dans le catalogue</translation>
    </message>
    <message>
        <source>Provider, GPU or region</source>
        <translation>Fournisseur, GPU ou région</translation>
    </message>
    <message>
        <source>Only own rows</source>
        <translation>Lignes personnelles seulement</translation>
    </message>
    <message>
        <source>Only rows with a warning</source>
        <translation>Lignes avec avertissement seulement</translation>
    </message>
    <message>
        <source>Update from file…</source>
        <translation>Actualiser depuis un fichier…</translation>
    </message>
    <message>
        <source>Own rows or a saved catalog; nothing is taken when something in it is wrong.</source>
        <translation>Lignes personnelles ou catalogue enregistré ; rien n’est repris s’il contient une erreur.</translation>
    </message>
    <message>
        <source>Export own rows…</source>
        <translation>Exporter les lignes personnelles…</translation>
    </message>
    <message>
        <source>Compare with shipped</source>
        <translation>Comparer au catalogue fourni</translation>
    </message>
    <message>
        <source>Add price…</source>
        <translation>Ajouter un prix…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of the catalog and number of its rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 choisis</translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>Personnelles %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Avertissements %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Catalog %1&lt;/b&gt;&amp;nbsp; %2 of %3 rows shown, %4 own, %5 with warnings.</source>
        <translation>&lt;b&gt;Catalogue %1&lt;/b&gt;&amp;nbsp; %2 lignes sur %3 affichées, %4 personnelles, %5 avec avertissement.</translation>
    </message>
    <message>
        <source>There are no own rows yet.</source>
        <translation>Il n’y a pas encore de lignes personnelles.</translation>
    </message>
    <message>
        <source>Use the shipped value of %1</source>
        <translation>Utiliser la valeur fournie de %1</translation>
    </message>
    <message>
        <source>Own value of %1</source>
        <translation>Valeur personnelle de %1</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1 : enregistré.</translation>
    </message>
    <message>
        <source>chosen in the Catalog page</source>
        <translation>choisi sur la page Catalogue</translation>
    </message>
    <message>
        <source>Grid figures of countries</source>
        <translation>Valeurs du réseau par pays</translation>
    </message>
    <message>
        <source>Grid figures of regions</source>
        <translation>Valeurs du réseau par région</translation>
    </message>
    <message>
        <source>Export own rows</source>
        <translation>Exporter les lignes personnelles</translation>
    </message>
    <message>
        <source>Own rows written to “%1”.</source>
        <translation>Lignes personnelles écrites dans « %1 ».</translation>
    </message>
    <message>
        <source>Update the catalog from a file</source>
        <translation>Actualiser le catalogue depuis un fichier</translation>
    </message>
    <message>
        <source>Cannot read “%1”: %2.</source>
        <translation>Impossible de lire « %1 » : %2.</translation>
    </message>
    <message>
        <source>“%1” changes nothing here.</source>
        <translation>« %1 » ne change rien ici.</translation>
    </message>
    <message>
        <source>Update of 1 row</source>
        <translation>Actualisation d’une ligne</translation>
    </message>
    <message>
        <source>Update of %1 rows</source>
        <translation>Actualisation de %1 lignes</translation>
    </message>
    <message>
        <source>it must be region or country</source>
        <translation>ce doit être region ou country</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>il manque un nombre</translation>
    </message>
    <message>
        <source>no GPU has this id</source>
        <translation>aucun GPU n’a cet id</translation>
    </message>
    <message>
        <source>a price above 0 or a range is missing</source>
        <translation>il manque un prix supérieur à 0 ou un intervalle</translation>
    </message>
    <message>
        <source>it must not be above “high_usd”</source>
        <translation>il ne doit pas dépasser « high_usd »</translation>
    </message>
    <message>
        <source>average of %1, %2</source>
        <translation>moyenne de %1, %2</translation>
    </message>
    <message>
        <source>there is neither a figure nor a known country</source>
        <translation>il n’y a ni valeur ni pays connu</translation>
    </message>
    <message>
        <source>object storage of AWS, for want of a price of this provider</source>
        <translation>stockage objet d’AWS, faute de prix de ce fournisseur</translation>
    </message>
    <message>
        <source>it must be training, model, inference or deployment</source>
        <translation>ce doit être training, model, inference ou deployment</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>un nombre est trop grand</translation>
    </message>
    <message>
        <source>there is no such kind of row</source>
        <translation>ce type de ligne n’existe pas</translation>
    </message>
    <message>
        <source>it must be a list of rows</source>
        <translation>ce doit être une liste de lignes</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>il manque un texte</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>ce doit être un texte</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>ce champ n’existe pas</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>ce doit être un nombre</translation>
    </message>
    <message>
        <source>it has the wrong type</source>
        <translation>le type est incorrect</translation>
    </message>
    <message>
        <source>it must be a date such as 2026-11-21, 2026-11 or 2026, or “undated”</source>
        <translation>ce doit être une date comme 2026-11-21, 2026-11 ou 2026, ou « undated »</translation>
    </message>
    <message>
        <source>it must be a day such as 2026-11-21</source>
        <translation>ce doit être un jour comme 2026-11-21</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>ce doit être une liste de textes</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>ce doit être un objet</translation>
    </message>
    <message>
        <source>it must be at least %1</source>
        <translation>il faut au moins %1</translation>
    </message>
    <message>
        <source>it must be between %1 and %2</source>
        <translation>il faut une valeur entre %1 et %2</translation>
    </message>
    <message>
        <source>it must be above 0; leave it out when it is unknown</source>
        <translation>il faut une valeur supérieure à 0 ; omettez-la si elle est inconnue</translation>
    </message>
    <message>
        <source>a text is missing, or it is there twice</source>
        <translation>il manque un texte, ou il figure deux fois</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Catalog rows</source>
        <translation>Lignes du catalogue</translation>
    </message>
    <message>
        <source>%1: origin</source>
        <translation>%1 : origine</translation>
    </message>
    <message>
        <source>%1: range</source>
        <translation>%1 : intervalle</translation>
    </message>
    <message>
        <source>%1, %2 kWh</source>
        <comment>palette: day and energy of a run</comment>
        <translation>%1, %2 kWh</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>Rien trouvé. Moins de lettres donnent plus de résultats.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Éléments trouvés</translation>
    </message>
    <message>
        <source>Search runs, pages, actions…</source>
        <translation>Rechercher runs, pages, actions…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>move</source>
        <translation>parcourir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>expliquer</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Seulement</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>runs</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>formules</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 résultat</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 résultats</translation>
    </message>
    <message>
        <source>The store cannot be written, so no decision can be kept in it.</source>
        <translation>La base n’est pas accessible en écriture, aucune décision ne peut donc y être conservée.</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Consigner une décision</translation>
    </message>
    <message>
        <source>The decision for the scenario “%1” is in the note of the run.</source>
        <translation>La décision pour le scénario « %1 » est dans la note du run.</translation>
    </message>
    <message>
        <source>The decision for “%1” is in the notes of the runs; the filter finds them by “decided=chosen”.</source>
        <translation>La décision pour « %1 » est dans les notes des runs ; le filtre les trouve avec « decided=chosen ».</translation>
    </message>
    <message>
        <source>The decision is copied.</source>
        <translation>La décision est copiée.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Objet de la comparaison</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Scenario of all runs</source>
        <translation>Scénario de tous les runs</translation>
    </message>
    <message>
        <source>The scenario that all runs are shown under</source>
        <translation>Le scénario sous lequel tous les runs sont affichés</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Which scenarios are shown</source>
        <translation>Scénarios à afficher</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter le tableau…</translation>
    </message>
    <message>
        <source>Change a value in What if</source>
        <translation>Modifier une valeur dans la simulation</translation>
    </message>
    <message>
        <source>What if now</source>
        <translation>Simulation actuelle</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 changement</translation>
    </message>
    <message>
        <source>%1 of %2 selected runs</source>
        <translation>%1 des %2 runs sélectionnés</translation>
    </message>
    <message>
        <source>Select several runs in the list, or give this run a scenario, to see them side by side.</source>
        <translation>Sélectionnez plusieurs runs dans la liste, ou donnez un scénario à ce run, pour les voir côte à côte.</translation>
    </message>
    <message>
        <source>Select a run to compare it.</source>
        <translation>Sélectionnez un run pour le comparer.</translation>
    </message>
    <message>
        <source>Select several runs in the list to compare runs.</source>
        <translation>Sélectionnez plusieurs runs dans la liste pour les comparer.</translation>
    </message>
    <message>
        <source>As they ran</source>
        <translation>Tels qu’exécutés</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Comparison saved as %1.</source>
        <translation>Comparaison enregistrée : %1.</translation>
    </message>
    <message>
        <source>Bold marks the best of each row</source>
        <translation>En gras, le meilleur de chaque ligne</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>cost analysis</source>
        <translation>analyse de coût</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the file says 0: it was probably not measured</source>
        <translation>le fichier indique 0 : probablement pas mesuré</translation>
    </message>
    <message>
        <source>no known reason</source>
        <translation>pas de cause connue</translation>
    </message>
    <message>
        <source>within 5 %</source>
        <translation>à moins de 5 %</translation>
    </message>
    <message>
        <source>nothing to recompute it from</source>
        <translation>rien pour le recalculer</translation>
    </message>
    <message>
        <source>the file counts minutes, not seconds</source>
        <translation>le fichier compte en minutes, pas en secondes</translation>
    </message>
    <message>
        <source>the file counts hours, not seconds</source>
        <translation>le fichier compte en heures, pas en secondes</translation>
    </message>
    <message>
        <source>the file counts milliseconds, not seconds</source>
        <translation>le fichier compte en millisecondes, pas en secondes</translation>
    </message>
    <message>
        <source>the time of %1 devices is added up</source>
        <translation>la durée de %1 appareils est additionnée</translation>
    </message>
    <message>
        <source>the time is an estimate, written later</source>
        <translation>la durée est une estimation, écrite plus tard</translation>
    </message>
    <message>
        <source>%1 of start-up, waiting or pauses between start and end</source>
        <translation>%1 de démarrage, d’attente ou de pauses entre début et fin</translation>
    </message>
    <message>
        <source>same start and end</source>
        <translation>mêmes début et fin</translation>
    </message>
    <message>
        <source>the file counts joules, not kWh</source>
        <translation>le fichier compte en joules, pas en kWh</translation>
    </message>
    <message>
        <source>the file counts kilojoules, not kWh</source>
        <translation>le fichier compte en kilojoules, pas en kWh</translation>
    </message>
    <message>
        <source>the file counts watt-minutes, not kWh</source>
        <translation>le fichier compte en watt-minutes, pas en kWh</translation>
    </message>
    <message>
        <source>the file counts watt-hours, not kWh</source>
        <translation>le fichier compte en watt-heures, pas en kWh</translation>
    </message>
    <message>
        <source>the file counts MWh, not kWh</source>
        <translation>le fichier compte en MWh, pas en kWh</translation>
    </message>
    <message>
        <source>%1 counts the machine only; PUE adds %2</source>
        <translation>%1 ne compte que la machine ; le PUE ajoute %2</translation>
    </message>
    <message>
        <source>the PUE of %1 is in the file's figure once too often</source>
        <translation>le PUE de %1 est compté une fois de trop dans la valeur du fichier</translation>
    </message>
    <message>
        <source>the file counts one of %1 devices</source>
        <translation>le fichier compte un appareil sur %1</translation>
    </message>
    <message>
        <source>the file counts the %1 devices twice</source>
        <translation>le fichier compte deux fois les %1 appareils</translation>
    </message>
    <message>
        <source>the GPU was not measured</source>
        <translation>le GPU n’a pas été mesuré</translation>
    </message>
    <message>
        <source>the PUE is already inside the file's figure</source>
        <translation>le PUE est déjà dans la valeur du fichier</translation>
    </message>
    <message>
        <source>the file's figure means %1 W a device, RunCost expects %2 W</source>
        <translation>la valeur du fichier correspond à %1 W par appareil, RunCost attend %2 W</translation>
    </message>
    <message>
        <source>PUE adds %1</source>
        <translation>le PUE ajoute %1</translation>
    </message>
    <message>
        <source>the energy differs</source>
        <translation>l’énergie diffère</translation>
    </message>
    <message>
        <source>grid %1 instead of %2 g/kWh</source>
        <translation>réseau à %1 au lieu de %2 g/kWh</translation>
    </message>
    <message>
        <source>paid at the spot price</source>
        <translation>payé au prix spot</translation>
    </message>
    <message>
        <source>billed by the whole hour: %1 h</source>
        <translation>facturé à l’heure entière : %1 h</translation>
    </message>
    <message>
        <source>one of %1 GPUs is counted</source>
        <translation>un GPU sur %1 est compté</translation>
    </message>
    <message>
        <source>the %1 GPUs are counted twice</source>
        <translation>les %1 GPU sont comptés deux fois</translation>
    </message>
    <message>
        <source>the price of %1</source>
        <translation>le prix de %1</translation>
    </message>
    <message>
        <source>%1 more than the run took is billed, %2: start-up and idle time</source>
        <translation>%1 de plus que la durée du run est facturé, %2 : démarrage et inactivité</translation>
    </message>
    <message>
        <source>it comes to %1 a GPU-hour, the catalog says %2</source>
        <translation>cela revient à %1 par heure GPU, le catalogue indique %2</translation>
    </message>
    <message>
        <source>the file counts cents, not dollars</source>
        <translation>le fichier compte en cents, pas en dollars</translation>
    </message>
    <message>
        <source>electricity at %1 instead of %2 a kWh</source>
        <translation>électricité à %1 au lieu de %2 par kWh</translation>
    </message>
    <message>
        <source>the file takes a power by device class, RunCost the measured one</source>
        <translation>le fichier prend une puissance par classe d’appareil, RunCost celle mesurée</translation>
    </message>
    <message>
        <source>cloud bill</source>
        <translation>facture cloud</translation>
    </message>
    <message>
        <source>no price is known for where it ran</source>
        <translation>aucun prix connu pour le lieu d’exécution</translation>
    </message>
    <message>
        <source>the file was written again later, with an estimated time</source>
        <translation>le fichier a été réécrit plus tard, avec une durée estimée</translation>
    </message>
    <message>
        <source>A key of cost_breakdown occurs twice, so neither value can be trusted.</source>
        <translation>Une clé de cost_breakdown figure deux fois, aucune des deux valeurs n’est donc fiable.</translation>
    </message>
    <message>
        <source>cost_breakdown has no part “training”.</source>
        <translation>cost_breakdown n’a pas de partie « training ».</translation>
    </message>
    <message>
        <source>“%1” is no number; it counts as unknown.</source>
        <translation>« %1 » n’est pas un nombre ; il compte comme inconnu.</translation>
    </message>
    <message>
        <source>“%1” is negative.</source>
        <translation>« %1 » est négatif.</translation>
    </message>
    <message>
        <source>“%1” is impossibly large; it counts as unknown.</source>
        <translation>« %1 » est invraisemblablement grand ; il compte comme inconnu.</translation>
    </message>
    <message>
        <source>“timestamp” is no time; it counts as unknown.</source>
        <translation>« timestamp » n’est pas une heure ; il compte comme inconnu.</translation>
    </message>
    <message>
        <source>energy / run time of %1</source>
        <translation>énergie / durée du run de %1</translation>
    </message>
    <message>
        <source>cost / cost per point of %1</source>
        <translation>coût / coût par point de %1</translation>
    </message>
    <message>
        <source>the tool trains on one device</source>
        <translation>l’outil entraîne sur un seul appareil</translation>
    </message>
    <message>
        <source>Cost analysis</source>
        <translation>Analyse de coût</translation>
    </message>
    <message>
        <source>It holds no “cost_breakdown” of a cost analysis.</source>
        <translation>Il ne contient pas de « cost_breakdown » d’une analyse de coût.</translation>
    </message>
    <message>
        <source>Everything is kept in US dollars. Here you choose the currency in which money is shown, with a rate that you know. Files and JSON stay in USD.</source>
        <translation>Tout est conservé en dollars US. Choisissez ici la devise d’affichage des montants, avec un taux que vous connaissez. Les fichiers et le JSON restent en USD.</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>Code de devise</translation>
    </message>
    <message>
        <source>Units for one USD</source>
        <translation>Unités pour un USD</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Date du taux</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Source du taux</translation>
    </message>
    <message>
        <source>ECB reference rate</source>
        <translation>Taux de référence de la BCE</translation>
    </message>
    <message>
        <source>Show US dollars</source>
        <translation>Afficher en dollars US</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show this currency</source>
        <translation>Afficher cette devise</translation>
    </message>
    <message>
        <source>The code has three letters, such as EUR.</source>
        <translation>Le code a trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>The rate is a number above 0, such as 0.92; the code three letters.</source>
        <translation>Le taux est un nombre supérieur à 0, par exemple 0.92 ; le code a trois lettres.</translation>
    </message>
    <message>
        <source>The date is a day such as 2026-11-21.</source>
        <translation>La date est un jour comme 2026-11-21.</translation>
    </message>
    <message>
        <source>Say where the rate is from, so that a reader can check it.</source>
        <translation>Indiquez d’où vient le taux, afin qu’un lecteur puisse le vérifier.</translation>
    </message>
    <message>
        <source>%1 %2 was enough</source>
        <comment>unit and place on the axis</comment>
        <translation>%1 %2 suffisait</translation>
    </message>
    <message>
        <source>This run recorded no curves. Loss and power over time come with runs of tools that log them, such as MLflow, Weights &amp; Biases or nvidia-smi.</source>
        <translation>Ce run n’a pas enregistré de courbes. La perte et la puissance au fil du temps viennent avec les runs des outils qui les journalisent, comme MLflow, Weights &amp; Biases ou nvidia-smi.</translation>
    </message>
    <message>
        <source>The loss has too few points to say whether the run could have stopped earlier.</source>
        <translation>La perte a trop peu de points pour dire si le run aurait pu s’arrêter plus tôt.</translation>
    </message>
    <message>
        <source>This run recorded no loss, so nothing can be said about stopping earlier.</source>
        <translation>Ce run n’a pas enregistré de perte, on ne peut donc rien dire d’un arrêt anticipé.</translation>
    </message>
    <message>
        <source>The loss was still falling at the end: it never went %1 evaluations without 0.5 % of improvement.</source>
        <translation>La perte baissait encore à la fin : jamais %1 évaluations ne se sont suivies sans 0,5 % d’amélioration.</translation>
    </message>
    <message>
        <source>The rest lowered the loss from %1 to %2.</source>
        <translation>Le reste a fait baisser la perte de %1 à %2.</translation>
    </message>
    <message>
        <source>The rest did not lower the loss.</source>
        <translation>Le reste n’a pas fait baisser la perte.</translation>
    </message>
    <message>
        <source>%1: %2 of the training was not needed.</source>
        <translation>%1 : %2 de l’entraînement n’était pas nécessaire.</translation>
    </message>
    <message>
        <source>Stopping there would have saved %1 (%2) and %3.</source>
        <translation>S’arrêter là aurait économisé %1 (%2) et %3.</translation>
    </message>
    <message>
        <source>What early stopping would save, and how to set it up</source>
        <translation>Ce que l’arrêt anticipé économiserait, et comment le mettre en place</translation>
    </message>
    <message>
        <source>Choose a run to see its curves.</source>
        <translation>Choisissez un run pour voir ses courbes.</translation>
    </message>
    <message>
        <source>%1 not needed</source>
        <translation>%1 superflus</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menu de %1</translation>
    </message>
    <message>
        <source>Choose a run to see what it cost.</source>
        <translation>Choisissez un run pour voir ce qu’il a coûté.</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Dismiss a recommendation</source>
        <translation>Écarter une recommandation</translation>
    </message>
    <message>
        <source>Mark a recommendation as done</source>
        <translation>Marquer une recommandation comme faite</translation>
    </message>
    <message>
        <source>Restore a recommendation</source>
        <translation>Rétablir une recommandation</translation>
    </message>
    <message>
        <source>Delete one run</source>
        <translation>Supprimer un run</translation>
    </message>
    <message>
        <source>Delete %1 runs</source>
        <translation>Supprimer %1 runs</translation>
    </message>
    <message>
        <source>Remove the sample runs</source>
        <translation>Retirer les runs d’exemple</translation>
    </message>
    <message>
        <source>More than %1 runs have other prices; `runcost reprice --all` on the command line takes them all.</source>
        <translation>Plus de %1 runs ont d’autres prix ; `runcost reprice --all` en ligne de commande les prend tous.</translation>
    </message>
    <message>
        <source>Re-price one run</source>
        <translation>Réévaluer un run</translation>
    </message>
    <message>
        <source>Re-price %1 runs</source>
        <translation>Réévaluer %1 runs</translation>
    </message>
    <message>
        <source>There is no scenario “%1” any more.</source>
        <translation>Le scénario « %1 » n’existe plus.</translation>
    </message>
    <message>
        <source>Delete scenario “%1”</source>
        <translation>Supprimer le scénario « %1 »</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Un scénario a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Choose another name.</source>
        <translation>Il existe déjà un scénario « %1 ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Rename scenario “%1”</source>
        <translation>Renommer le scénario « %1 »</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser « %1 »</translation>
    </message>
    <message>
        <source>Open scenario “%1”</source>
        <translation>Ouvrir le scénario « %1 »</translation>
    </message>
    <message>
        <source>No run is selected.</source>
        <translation>Aucun run n’est sélectionné.</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <extracomment>Undo list. %1 is the label of a slider.</extracomment>
        <translation>Réinitialiser : %1</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Apply “%1”</source>
        <translation>Appliquer « %1 »</translation>
    </message>
    <message>
        <source>Take back “%1”</source>
        <translation>Retirer « %1 »</translation>
    </message>
    <message>
        <source>The choice is kept with the run, and this run cannot be written.</source>
        <translation>Le choix est conservé avec le run, et ce run ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Use the reported figure: %1</source>
        <translation>Utiliser la valeur déclarée : %1</translation>
    </message>
    <message>
        <source>Use the recomputed figure: %1</source>
        <translation>Utiliser la valeur recalculée : %1</translation>
    </message>
    <message>
        <source>The note of “%1” is full: shorten it, then try again.</source>
        <translation>La note de « %1 » est pleine : raccourcissez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Une note a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Modifier une note</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>A dated line with the scores and weights goes into the note of the run, and the chosen scenario becomes its tag.</source>
        <translation>Une ligne datée avec les scores et les poids est ajoutée à la note du run, et le scénario choisi devient son tag.</translation>
    </message>
    <message>
        <source>A dated line with the scores and weights goes into the note of each run; the chosen one gets the tag decided=chosen, the others decided=not_chosen.</source>
        <translation>Une ligne datée avec les scores et les poids est ajoutée à la note de chaque run ; celui qui est choisi reçoit le tag decided=chosen, les autres decided=not_chosen.</translation>
    </message>
    <message>
        <source>Why? For your colleagues, and for you in a month</source>
        <translation>Pourquoi ? Pour vos collègues, et pour vous dans un mois</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Raison de la décision</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>non classé</translation>
    </message>
    <message>
        <source>score %1, leads</source>
        <translation>score %1, en tête</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier comme Markdown</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation>Poids égaux</translation>
    </message>
    <message>
        <source>All criteria count the same</source>
        <translation>Tous les critères comptent autant</translation>
    </message>
    <message>
        <source>Record decision…</source>
        <translation>Consigner la décision…</translation>
    </message>
    <message>
        <source>Writes into the notes of the runs what was chosen, and why</source>
        <translation>Écrit dans les notes des runs ce qui a été choisi, et pourquoi</translation>
    </message>
    <message>
        <source>Copy decision as text</source>
        <translation>Copier la décision comme texte</translation>
    </message>
    <message>
        <source>Copy decision as Markdown</source>
        <translation>Copier la décision comme Markdown</translation>
    </message>
    <message>
        <source>Usual weights</source>
        <translation>Poids habituels</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids : %1</translation>
    </message>
    <message>
        <source>Only this criterion is known for every run.</source>
        <translation>Seul ce critère est connu pour tous les runs.</translation>
    </message>
    <message>
        <source>Not known for every run: %1</source>
        <translation>Pas connu pour tous les runs : %1</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>plus haut est mieux</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>plus bas est mieux</translation>
    </message>
    <message>
        <source>%1, first</source>
        <translation>%1, premier</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Déclaré par</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Recalculé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Cause de l’écart</translation>
    </message>
    <message>
        <source>Runs that disagree</source>
        <translation>Runs divergents</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Plus de</translation>
    </message>
    <message>
        <source>Lists runs with a reported figure that is further off than this</source>
        <translation>Énumère les runs dont une valeur déclarée s’écarte de plus que cela</translation>
    </message>
    <message>
        <source>Filter the list of runs</source>
        <translation>Filtrer la liste des runs</translation>
    </message>
    <message>
        <source>Shows only these runs at the left; the filter “disagrees&gt;5” does it</source>
        <translation>Affiche seulement ces runs à gauche, comme le filtre « disagrees&gt;5 »</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>No run differs by more than %1 %.</source>
        <translation>Aucun run ne diffère de plus de %1 %.</translation>
    </message>
    <message>
        <source>%1 of %2 runs differ; %3 of %4 figures are explained. Enter opens a run.</source>
        <translation>%1 runs sur %2 diffèrent ; %3 valeurs sur %4 sont expliquées. Entrée ouvre un run.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a collapsed dock</comment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>%1, scenario</source>
        <translation>%1, scénario</translation>
    </message>
    <message>
        <source>90 % range %1</source>
        <translation>intervalle à 90 % %1</translation>
    </message>
    <message>
        <source>Copies the bars as a table</source>
        <translation>Copie les barres comme tableau</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Expliquer cette valeur</translation>
    </message>
    <message>
        <source>Drop to import, or to open a RunCost report</source>
        <translation>Déposez pour importer, ou pour ouvrir un rapport RunCost</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Déposez des fichiers ou un dossier ici</translation>
    </message>
    <message>
        <source>Formats are detected; you review before anything is saved.</source>
        <translation>Les formats sont détectés ; vous vérifiez avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Ctrl I</source>
        <translation>Ctrl I</translation>
    </message>
    <message>
        <source>Change the value to see what it does.</source>
        <translation>Modifiez la valeur pour voir son effet.</translation>
    </message>
    <message>
        <source>What it changes: %1</source>
        <translation>Ce que cela change : %1</translation>
    </message>
    <message>
        <source>No run of this store would cost anything else.</source>
        <translation>Aucun run de cette base n’aurait un autre coût.</translation>
    </message>
    <message>
        <source>in 1 run</source>
        <translation>sur 1 run</translation>
    </message>
    <message>
        <source>in %1 runs</source>
        <translation>sur %1 runs</translation>
    </message>
    <message>
        <source>%1 %2, %3 GPU-hours</source>
        <translation>%1 %2, %3 heures GPU</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Ce que cela change</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>No offers to compare with.</source>
        <translation>Pas d’offres à comparer.</translation>
    </message>
    <message>
        <source>%1 stays the cheapest place.</source>
        <translation>%1 reste le lieu le moins cher.</translation>
    </message>
    <message>
        <source>The cheapest place becomes %1 instead of %2.</source>
        <translation>Le lieu le moins cher devient %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>Runs keep their prices until you re-price them.</source>
        <translation>Les runs gardent leurs prix jusqu’à ce que vous les réévaluiez.</translation>
    </message>
    <message>
        <source>Saving is one undo step.</source>
        <translation>L’enregistrement compte pour une seule annulation.</translation>
    </message>
    <message>
        <source>Computed for the newest %1 runs.</source>
        <translation>Calculé pour les %1 runs les plus récents.</translation>
    </message>
    <message>
        <source>See what your experiments cost</source>
        <translation>Découvrez ce que coûtent vos expériences</translation>
    </message>
    <message>
        <source>Import run logs to get cost, energy and CO₂e per run. Nothing leaves this computer.</source>
        <translation>Importez des journaux de runs pour obtenir coût, énergie et CO₂e par run. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Formats lus</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Explore sample runs</source>
        <translation>Explorer les runs d’exemple</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Coller une table</translation>
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
        <translation>dossiers wandb</translation>
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
        <translation>dossiers d’expériences</translation>
    </message>
    <message>
        <source>Slurm</source>
        <translation>Slurm</translation>
    </message>
    <message>
        <source>sacct output</source>
        <translation>sortie de sacct</translation>
    </message>
    <message>
        <source>nvidia-smi</source>
        <translation>nvidia-smi</translation>
    </message>
    <message>
        <source>power logs</source>
        <translation>journaux de puissance</translation>
    </message>
    <message>
        <source>Cloud bill</source>
        <translation>Facture cloud</translation>
    </message>
    <message>
        <source>FOCUS CSV</source>
        <translation>CSV FOCUS</translation>
    </message>
    <message>
        <source>CSV or JSON</source>
        <translation>CSV ou JSON</translation>
    </message>
    <message>
        <source>any table of runs</source>
        <translation>toute table de runs</translation>
    </message>
    <message>
        <source>No logs at hand?</source>
        <translation>Pas de journaux sous la main ?</translation>
    </message>
    <message>
        <source>Sample runs show every panel. They are marked, and one click removes them.</source>
        <translation>Les runs d’exemple montrent tous les panneaux. Ils sont signalés, et un clic les retire.</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>As text (Ctrl+C), Markdown or LaTeX</source>
        <translation>Comme texte (Ctrl+C), Markdown ou LaTeX</translation>
    </message>
    <message>
        <source>What moves this</source>
        <translation>Ce qui le fait varier</translation>
    </message>
    <message>
        <source>One bar for each uncertain input</source>
        <translation>Une barre par entrée incertaine</translation>
    </message>
    <message>
        <source>Show in What if</source>
        <translation>Voir dans la simulation</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Copier comme LaTeX</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Exporter des runs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Before you share it</source>
        <translation>Avant de le partager</translation>
    </message>
    <message>
        <source>%1 of %2 runs written</source>
        <translation>%1 runs sur %2 écrits</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Lecture des runs</translation>
    </message>
    <message>
        <source>The selected run</source>
        <translation>Le run sélectionné</translation>
    </message>
    <message>
        <source>The %1 selected runs</source>
        <translation>Les %1 runs sélectionnés</translation>
    </message>
    <message>
        <source>The 1 run that is listed</source>
        <translation>Le run affiché</translation>
    </message>
    <message>
        <source>The %1 runs that are listed</source>
        <translation>Les %1 runs affichés</translation>
    </message>
    <message>
        <source>The 1 run of the store</source>
        <translation>Le run de la base</translation>
    </message>
    <message>
        <source>All %1 runs</source>
        <translation>Tous les %1 runs</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>for spreadsheets: one row per run, without curves</source>
        <translation>pour les tableurs : une ligne par run, sans courbes</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>for programs: everything that is known about the runs</source>
        <translation>pour les programmes : tout ce que l’on sait des runs</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>the same with one line per run, for large files</source>
        <translation>la même chose, une ligne par run, pour les gros fichiers</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>a table for an issue, a wiki or a chat</source>
        <translation>un tableau pour un ticket, un wiki ou une messagerie</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>sums by project for a monitoring system</source>
        <translation>sommes par projet pour un système de supervision</translation>
    </message>
    <message>
        <source>FOCUS (CSV)</source>
        <translation>FOCUS (CSV)</translation>
    </message>
    <message>
        <source>for cost tools: estimated charges in the columns of cloud bills</source>
        <translation>pour les outils de coûts : frais estimés dans les colonnes des factures cloud</translation>
    </message>
    <message>
        <source>RunCost file</source>
        <translation>Fichier RunCost</translation>
    </message>
    <message>
        <source>for another RunCost: dropping it on the window takes the runs in</source>
        <translation>pour un autre RunCost : le déposer sur la fenêtre reprend les runs</translation>
    </message>
    <message>
        <source>Take out what tells who ran it and where</source>
        <translation>Retirer ce qui dit qui l’a exécuté et où</translation>
    </message>
    <message>
        <source>Goes: paths and file names, host and user names, mail and network addresses, region and country, tags about such things. Stays: times, energy, prices, and names that look like nothing in particular.</source>
        <translation>Retiré : chemins et noms de fichiers, noms d’hôtes et d’utilisateurs, adresses mail et réseau, région et pays, tags à ce sujet. Conservé : durées, énergie, prix et noms qui n’évoquent rien de particulier.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Export 1 run…</source>
        <translation>Exporter 1 run…</translation>
    </message>
    <message>
        <source>Export %1 runs…</source>
        <translation>Exporter %1 runs…</translation>
    </message>
    <message>
        <source>Runs without a time or a price have no charge and are left out.</source>
        <translation>Les runs sans durée ou sans prix n’ont pas de frais et sont ignorés.</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>Fichiers %1 (*.%2);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>1 run exported to %1.</source>
        <translation>1 run exporté vers %1.</translation>
    </message>
    <message>
        <source>%1 runs exported to %2.</source>
        <translation>%1 runs exportés vers %2.</translation>
    </message>
    <message>
        <source>1 run without a time or a price was left out.</source>
        <translation>1 run sans durée ou sans prix a été ignoré.</translation>
    </message>
    <message>
        <source>The row does not have the columns of the header.</source>
        <translation>La ligne n’a pas les colonnes de l’en-tête.</translation>
    </message>
    <message>
        <source>“%1” is no status of a run.</source>
        <translation>« %1 » n’est pas un statut de run.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>period, never one</comment>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>any</source>
        <comment>facet</comment>
        <translation>tout</translation>
    </message>
    <message>
        <source>All</source>
        <comment>facet</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>none</source>
        <comment>facet</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>first of some chosen values</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>Rechercher des valeurs</translation>
    </message>
    <message>
        <source>Estimate of the %1 cost of the run %2</source>
        <translation>Estimation du coût « %1 » du run %2</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>watch</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected</source>
        <translation>%1 ajoutés, %2 actualisés, %3 inchangés, %4 rejetés</translation>
    </message>
    <message>
        <source>%1 charges added, %2 known</source>
        <translation>%1 lignes de facture ajoutées, %2 connues</translation>
    </message>
    <message>
        <source>Another program is in the midst of a change, or was cut off in one (the file “%1” lies beside it). Open it once with the program that wrote it, then import it again.</source>
        <translation>Un autre programme est en plein changement, ou y a été interrompu (le fichier « %1 » se trouve à côté). Ouvrez-le une fois avec le programme qui l’a écrit, puis réimportez-le.</translation>
    </message>
    <message>
        <source>There is no temporary folder to copy it to: %1.</source>
        <translation>Il n’y a pas de dossier temporaire où le copier : %1.</translation>
    </message>
    <message>
        <source>Reading the database took longer than %1 s; it is damaged or made to keep readers busy.</source>
        <translation>La lecture de la base de données a pris plus de %1 s ; elle est endommagée ou faite pour occuper ses lecteurs.</translation>
    </message>
    <message>
        <source>A value in the database is larger than %1 MiB.</source>
        <translation>Une valeur de la base de données dépasse %1 MiB.</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <translation>La base de données ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>else %1</source>
        <comment>default value</comment>
        <translation>sinon %1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group and id of a formula</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>inputs of a formula</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word.</source>
        <translation>Rien trouvé. Essayez un mot plus court.</translation>
    </message>
    <message>
        <source>Search manual and formulas</source>
        <translation>Rechercher dans le manuel et les formules</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group and title</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Run files (*.runcost *.json *.jsonl *.ndjson *.csv *.tsv *.txt *.db);;RunCost reports (*.pdf *.png);;All files (*)</source>
        <translation>Fichiers de runs (*.runcost *.json *.jsonl *.ndjson *.csv *.tsv *.txt *.db);;Rapports RunCost (*.pdf *.png);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Reads what your tools have written: MLflow, Weights &amp; Biases, CodeCarbon, experiment folders, Slurm, nvidia-smi, cloud bills, tables of runs as CSV or JSON, RunCost reports and stores.</source>
        <translation>Lit ce que vos outils ont écrit : MLflow, Weights &amp; Biases, CodeCarbon, dossiers d’expériences, Slurm, nvidia-smi, factures cloud, tableaux de runs en CSV ou JSON, rapports et bases RunCost.</translation>
    </message>
    <message>
        <source>Ctrl+V pastes a table of runs from a spreadsheet.</source>
        <translation>Ctrl+V colle une table de runs depuis un tableur.</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Associer les colonnes</translation>
    </message>
    <message>
        <source>Continue to review</source>
        <translation>Continuer vers la vérification</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>%1 files and folders</source>
        <translation>%1 fichiers et dossiers</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>1 charge</source>
        <translation>1 ligne de facture</translation>
    </message>
    <message>
        <source>%1 charges</source>
        <translation>%1 lignes de facture</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveau(x)</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifié(s)</translation>
    </message>
    <message>
        <source>%1 same</source>
        <translation>%1 identique(s)</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>%1 à vérifier</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rejeté(s)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts; rows</comment>
        <translation>%1, sur %2</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>aucun run</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>records; files</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 enregistrement</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 enregistrements</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>%1; 1 of them joins one of these runs</source>
        <translation>%1 ; 1 d’entre eux complète un de ces runs</translation>
    </message>
    <message>
        <source>%1; %2 of them join one of these runs</source>
        <translation>%1 ; %2 d’entre eux complètent un de ces runs</translation>
    </message>
    <message>
        <source>%1 of cloud bills</source>
        <translation>%1 de factures cloud</translation>
    </message>
    <message>
        <source>%1; %2 of cloud bills</source>
        <translation>%1 ; %2 de factures cloud</translation>
    </message>
    <message>
        <source>%1; 1 stored charge is replaced</source>
        <translation>%1 ; 1 ligne de facture enregistrée est remplacée</translation>
    </message>
    <message>
        <source>%1; %2 stored charges are replaced</source>
        <translation>%1 ; %2 lignes de facture enregistrées sont remplacées</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Replace charges</source>
        <translation>Remplacer les lignes</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Import 1 run</source>
        <translation>Importer 1 run</translation>
    </message>
    <message>
        <source>Import %1 runs</source>
        <translation>Importer %1 runs</translation>
    </message>
    <message>
        <source>Stopped. %1 of whole files imported; undo takes them out again.</source>
        <translation>Arrêté. Fichiers entiers importés : %1 ; Annuler les retire.</translation>
    </message>
    <message>
        <source>%1 imported.</source>
        <translation>Import terminé : %1.</translation>
    </message>
    <message>
        <source>%1 and %2 imported.</source>
        <translation>Import terminé : %1 et %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file and what was left out</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 rows rejected</source>
        <translation>%1 lignes rejetées</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>Exporter les lignes rejetées</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>pasted table %1.%2</source>
        <comment>file name</comment>
        <translation>table collée %1.%2</translation>
    </message>
    <message>
        <source>Cannot keep what was pasted: %1.</source>
        <translation>Impossible de conserver ce qui a été collé : %1.</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>Le presse-papiers ne contient pas de table.</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 joint(s)</translation>
    </message>
    <message>
        <source>nothing to import</source>
        <translation>rien à importer</translation>
    </message>
    <message>
        <source>%1 charges replaced</source>
        <translation>%1 ligne(s) de facture remplacée(s)</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>file, format, counts</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Export rejected rows…</source>
        <translation>Exporter les lignes rejetées…</translation>
    </message>
    <message>
        <source>Saves the rows that are left out as CSV, with the reason of each (Ctrl+E)</source>
        <translation>Enregistre en CSV les lignes ignorées, avec le motif de chacune (Ctrl+E)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>caractère %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files; the rest was not looked at.</source>
        <translation>Le dossier contient plus de %1 fichiers ; le reste n’a pas été examiné.</translation>
    </message>
    <message>
        <source>None of its runs was wanted.</source>
        <translation>Aucun de ses runs n’était voulu.</translation>
    </message>
    <message>
        <source>The file holds no runs.</source>
        <translation>Le fichier ne contient aucun run.</translation>
    </message>
    <message>
        <source>%1 imported, %2 left out. %3</source>
        <translation>%1 importés, %2 ignorés. %3</translation>
    </message>
    <message>
        <source>The charges are stored, but not yet matched to runs: %1</source>
        <translation>Les lignes de facture sont enregistrées, mais pas encore rattachées à des runs : %1</translation>
    </message>
    <message>
        <source>Join records of the same run</source>
        <translation>Réunir les enregistrements d’un même run</translation>
    </message>
    <message>
        <source>Keep the replaced values in the history</source>
        <translation>Garder les valeurs remplacées dans l’historique</translation>
    </message>
    <message>
        <source>Time zone of stamps without one</source>
        <translation>Fuseau horaire des horodatages qui n’en ont pas</translation>
    </message>
    <message>
        <source>Project of runs whose file names none</source>
        <translation>Projet des runs dont le fichier n’en indique pas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Tags for every run</source>
        <translation>Tags pour chaque run</translation>
    </message>
    <message>
        <source>A comma or Enter ends a tag; a word alone stands for word=true</source>
        <translation>Une virgule ou Entrée termine un tag ; un mot seul vaut mot=true</translation>
    </message>
    <message>
        <source>Records by several tools of the same time and of the same name or project become one run</source>
        <translation>Les enregistrements de plusieurs outils portant sur le même moment et le même nom ou projet deviennent un seul run</translation>
    </message>
    <message>
        <source>What a changed run said before can be seen in its history</source>
        <translation>Ce qu’un run modifié indiquait auparavant reste visible dans son historique</translation>
    </message>
    <message>
        <source>For all files</source>
        <translation>Pour tous les fichiers</translation>
    </message>
    <message>
        <source>This computer's: %1</source>
        <translation>Celui de cet ordinateur : %1</translation>
    </message>
    <message>
        <source>as for all files</source>
        <translation>comme pour tous les fichiers</translation>
    </message>
    <message>
        <source>Stamps that name no zone are local time of the machine that wrote them.</source>
        <translation>Les horodatages sans fuseau sont en heure locale de la machine qui les a écrits.</translation>
    </message>
    <message>
        <source>Time zone of the file shown</source>
        <translation>Fuseau horaire du fichier affiché</translation>
    </message>
    <message>
        <source>One file carries no zone</source>
        <translation>Un fichier n’indique pas de fuseau</translation>
    </message>
    <message>
        <source>%1 files carry no zone</source>
        <translation>%1 fichiers n’indiquent pas de fuseau</translation>
    </message>
    <message>
        <source>For time stamps that name no zone.</source>
        <translation>Pour les horodatages qui n’indiquent pas de fuseau.</translation>
    </message>
    <message>
        <source>%1: one record. A wrong zone may move it to another day.</source>
        <translation>%1 : un enregistrement. Un mauvais fuseau peut le déplacer à un autre jour.</translation>
    </message>
    <message>
        <source>%1: %2 records. A wrong zone may move them to another day.</source>
        <translation>%1 : %2 enregistrements. Un mauvais fuseau peut les déplacer à un autre jour.</translation>
    </message>
    <message>
        <source>Only where the file names none.</source>
        <translation>Seulement si le fichier n’en indique pas.</translation>
    </message>
    <message>
        <source>Only where the file names none: 1 run.</source>
        <translation>Seulement si le fichier n’en indique pas : 1 run.</translation>
    </message>
    <message>
        <source>Only where the file names none: %1 runs.</source>
        <translation>Seulement si le fichier n’en indique pas : %1 runs.</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Seulement pour %1</translation>
    </message>
    <message>
        <source>Write key=value, separated by commas.</source>
        <translation>Écrivez clé=valeur, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Energy kWh</source>
        <translation>Énergie kWh</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Ajouter</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>Fichiers trouvés</translation>
    </message>
    <message>
        <source>Say what each column of this table is (Ctrl+M)</source>
        <translation>Indiquer ce qu’est chaque colonne de cette table (Ctrl+M)</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Enregistrements du fichier</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>next issue</source>
        <translation>problème suivant</translation>
    </message>
    <message>
        <source>Issues of the file</source>
        <translation>Problèmes du fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1 of %2 records are usable; %3 new.</source>
        <translation>%1 enregistrements sur %2 utilisables ; nouveaux : %3.</translation>
    </message>
    <message>
        <source>%1 more are imported and not listed.</source>
        <translation>%1 de plus sont importés sans être énumérés.</translation>
    </message>
    <message>
        <source>One thing to look at. The file on disk is not changed.</source>
        <translation>Un point à examiner. Le fichier sur le disque n’est pas modifié.</translation>
    </message>
    <message>
        <source>%1 things to look at. The file on disk is not changed.</source>
        <translation>%1 points à examiner. Le fichier sur le disque n’est pas modifié.</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Format reconnu</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <source>The bill %1 is older than what is stored; the stored charges were kept, %2 of the file left out.</source>
        <translation>La facture %1 est plus ancienne que ce qui est enregistré ; les lignes enregistrées sont conservées, %2 du fichier ignorées.</translation>
    </message>
    <message>
        <source>The bill %1 is older than what is stored; the stored charges will be kept, %2 of the file left out.</source>
        <translation>La facture %1 est plus ancienne que ce qui est enregistré ; les lignes enregistrées seront conservées, %2 du fichier ignorées.</translation>
    </message>
    <message>
        <source>The bill %1 was here from an earlier file: %2 of its charges have changed or are gone, and were taken out.</source>
        <translation>La facture %1 était déjà là, d’un fichier antérieur : %2 de ses lignes ont changé ou disparu, et ont été retirées.</translation>
    </message>
    <message>
        <source>The bill %1 is here from an earlier file: %2 of its charges have changed or are gone, and will be taken out.</source>
        <translation>La facture %1 est déjà là, d’un fichier antérieur : %2 de ses lignes ont changé ou disparu, et seront retirées.</translation>
    </message>
    <message>
        <source>The file brings so many new runs that not all of them were compared with the records of other tools.</source>
        <translation>Le fichier apporte tant de nouveaux runs que tous n’ont pas pu être comparés aux enregistrements d’autres outils.</translation>
    </message>
    <message>
        <source>1 run is older here than what is stored; the stored values were kept.</source>
        <translation>1 run est plus ancien ici que ce qui est enregistré ; les valeurs enregistrées sont conservées.</translation>
    </message>
    <message>
        <source>%1 runs are older here than what is stored; the stored values were kept.</source>
        <translation>%1 runs sont plus anciens ici que ce qui est enregistré ; les valeurs enregistrées sont conservées.</translation>
    </message>
    <message>
        <source>Job %1 of the list: %2</source>
        <translation>Job %1 de la liste : %2</translation>
    </message>
    <message>
        <source>“job_id” is no job number.</source>
        <translation>« job_id » n’est pas un numéro de job.</translation>
    </message>
    <message>
        <source>it has no “time”: list jobs with sacct --json, not with squeue.</source>
        <translation>il n’a pas de « time » : listez les jobs avec sacct --json, pas avec squeue.</translation>
    </message>
    <message>
        <source>“elapsed” is no run time.</source>
        <translation>« elapsed » n’est pas une durée.</translation>
    </message>
    <message>
        <source>%1 value(s) written as NaN or Infinity are unknown.</source>
        <translation>%1 valeur(s) écrites NaN ou Infinity sont inconnues.</translation>
    </message>
    <message>
        <source>%1 half character(s) were replaced.</source>
        <translation>%1 demi-caractère(s) ont été remplacés.</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1.</source>
        <translation>Le JSON ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>Reset to the baseline</source>
        <translation>Revenir à la référence</translation>
    </message>
    <message>
        <source>%1 more saves %2</source>
        <translation>%1 de plus économise %2</translation>
    </message>
    <message>
        <source>%1 more adds %2</source>
        <translation>%1 de plus ajoute %2</translation>
    </message>
    <message>
        <source>Baseline %1 (%2) %3</source>
        <translation>Référence %1 (%2) %3</translation>
    </message>
    <message>
        <source>Explain its effect</source>
        <translation>Expliquer son effet</translation>
    </message>
    <message>
        <source>Price 0</source>
        <translation>Prix 0</translation>
    </message>
    <message>
        <source>“%1” is 0; leave it out when it is unknown.</source>
        <translation>« %1 » vaut 0 ; omettez-le s’il est inconnu.</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>The row does not say where its figures come from.</source>
        <translation>La ligne ne dit pas d’où viennent ses valeurs.</translation>
    </message>
    <message>
        <source>No source date</source>
        <translation>Source sans date</translation>
    </message>
    <message>
        <source>The row has no date, so nobody knows how old it is.</source>
        <translation>La ligne n’a pas de date, personne ne sait donc de quand elle date.</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>The row is of %1: %2 days old, more than %3.</source>
        <translation>La ligne est du %1 : %2 jours, plus de %3.</translation>
    </message>
    <message>
        <source>Below the PCIe card</source>
        <translation>Sous la carte PCIe</translation>
    </message>
    <message>
        <source>%1 W are less than the %2 W of %3, which is the PCIe card of the same chip.</source>
        <translation>%1 W sont moins que les %2 W de %3, qui est la carte PCIe de la même puce.</translation>
    </message>
    <message>
        <source>Unknown GPU</source>
        <translation>GPU inconnu</translation>
    </message>
    <message>
        <source>The row names no GPU of the catalog, so that no run can use its price.</source>
        <translation>La ligne ne nomme aucun GPU du catalogue, aucun run ne peut donc utiliser son prix.</translation>
    </message>
    <message>
        <source>Dearer than on-demand</source>
        <translation>Plus cher qu’à la demande</translation>
    </message>
    <message>
        <source>Spot at %1 is above on-demand at %2 (%3).</source>
        <translation>Le spot à %1 est au-dessus du prix à la demande à %2 (%3).</translation>
    </message>
    <message>
        <source>%1× its neighbour</source>
        <translation>%1× son voisin</translation>
    </message>
    <message>
        <source>%1 against %2 of %3: a jump above %4×.</source>
        <translation>%1 contre %2 pour %3 : un saut de plus de %4×.</translation>
    </message>
    <message>
        <source>%1× the median</source>
        <translation>%1× la médiane</translation>
    </message>
    <message>
        <source>%1 is more than twice the median %2 of this GPU.</source>
        <translation>%1 est plus du double de la médiane %2 de ce GPU.</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>Autre périmètre</translation>
    </message>
    <message>
        <source>“%1” is %2, others of %3 are not (%4): such figures must not be compared.</source>
        <translation>« %1 » est %2, d’autres de %3 ne le sont pas (%4) : de telles valeurs ne doivent pas être comparées.</translation>
    </message>
    <message>
        <source>without a scope</source>
        <translation>sans périmètre</translation>
    </message>
    <message>
        <source>the countries</source>
        <translation>la liste des pays</translation>
    </message>
    <message>
        <source>The steps of job %1 are listed without the job itself; they stand for it.</source>
        <translation>Les étapes du job %1 figurent sans le job lui-même ; elles en tiennent lieu.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB.</source>
        <translation>La ligne dépasse 1 MiB.</translation>
    </message>
    <message>
        <source>The line holds a NUL byte.</source>
        <translation>La ligne contient un octet NUL.</translation>
    </message>
    <message>
        <source>A cell is longer than 64 KiB.</source>
        <translation>Une cellule dépasse 64 KiB.</translation>
    </message>
    <message>
        <source>A cell holds the separator itself; the line was put together.</source>
        <translation>Une cellule contient le séparateur lui-même ; la ligne a été recomposée.</translation>
    </message>
    <message>
        <source>“JobID” is no job number.</source>
        <translation>« JobID » n’est pas un numéro de job.</translation>
    </message>
    <message>
        <source>“%1” is no state that RunCost knows; it counts as unknown.</source>
        <translation>« %1 » n’est pas un état connu de RunCost ; il compte comme inconnu.</translation>
    </message>
    <message>
        <source>“%1” is no run time.</source>
        <translation>« %1 » n’est pas une durée.</translation>
    </message>
    <message>
        <source>“ConsumedEnergyRaw” is no energy; it counts as unknown.</source>
        <translation>« ConsumedEnergyRaw » n’est pas une énergie ; il compte comme inconnu.</translation>
    </message>
    <message>
        <source>“ConsumedEnergy” is rounded; list ConsumedEnergyRaw to have the energy imported.</source>
        <translation>« ConsumedEnergy » est arrondi ; listez ConsumedEnergyRaw pour importer l’énergie.</translation>
    </message>
    <message>
        <source>The header is repeated here: the logger was started again.</source>
        <translation>L’en-tête est répété ici : l’enregistreur a été relancé.</translation>
    </message>
    <message>
        <source>“%1” is no number with a unit that belongs there.</source>
        <translation>« %1 » n’est pas un nombre avec une unité attendue ici.</translation>
    </message>
    <message>
        <source>“timestamp” is no time.</source>
        <translation>« timestamp » n’est pas une heure.</translation>
    </message>
    <message>
        <source>Summer time ends here; the hour that comes twice was put in order.</source>
        <translation>L’heure d’été finit ici ; l’heure qui revient deux fois a été remise en ordre.</translation>
    </message>
    <message>
        <source>The clock goes back here; what follows is put behind what was before.</source>
        <translation>L’horloge recule ici ; ce qui suit a été placé après ce qui précède.</translation>
    </message>
    <message>
        <source>No column tells the GPUs apart; rows of the same moment were taken for %1 GPUs.</source>
        <translation>Aucune colonne ne distingue les GPU ; les lignes du même instant ont été comptées comme %1 GPU.</translation>
    </message>
    <message>
        <source>No column tells GPUs apart; the log counts as one GPU.</source>
        <translation>Aucune colonne ne distingue les GPU ; le journal compte comme un seul GPU.</translation>
    </message>
    <message>
        <source>No GPU draws %1 W: the power was read as milliwatts.</source>
        <translation>Aucun GPU ne consomme %1 W : la puissance a été lue en milliwatts.</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>Bases récentes</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Scenario “%1” saved.</source>
        <translation>Scénario « %1 » enregistré.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Load rules</source>
        <translation>Charger des règles</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Règles (*.json)</translation>
    </message>
    <message>
        <source>Add sample runs</source>
        <translation>Ajouter des runs d’exemple</translation>
    </message>
    <message>
        <source>The run “%1” ended without a word; it is marked as killed.</source>
        <translation>Le run « %1 » s’est terminé sans prévenir ; il est marqué comme interrompu.</translation>
    </message>
    <message>
        <source>%1 recorded runs ended without a word; they are marked as killed.</source>
        <translation>%1 runs enregistrés se sont terminés sans prévenir ; ils sont marqués comme interrompus.</translation>
    </message>
    <message>
        <source>%1 – RunCost</source>
        <comment>run and program</comment>
        <translation>%1 – RunCost</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Runs (%1)</source>
        <translation>Runs (%1)</translation>
    </message>
    <message>
        <source>What if, %1 changed</source>
        <translation>Simulation, %1 modifiés</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>1 change, not saved</source>
        <translation>1 changement, non enregistré</translation>
    </message>
    <message>
        <source>%1 changes, not saved</source>
        <translation>%1 changements, non enregistrés</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La note est enregistrée.</translation>
    </message>
    <message>
        <source>Your rules are in %1.</source>
        <translation>Vos règles sont dans %1.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Les utiliser</translation>
    </message>
    <message>
        <source>1 rule of your own is in use.</source>
        <translation>1 règle personnelle est utilisée.</translation>
    </message>
    <message>
        <source>%1 rules of your own are in use.</source>
        <translation>%1 règles personnelles sont utilisées.</translation>
    </message>
    <message>
        <source>No store is open. Ctrl+O opens one or makes a new one.</source>
        <translation>Aucune base n’est ouverte. Ctrl+O en ouvre une ou en crée une nouvelle.</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Importer des runs</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the cells with their header first.</source>
        <translation>Le presse-papiers ne contient pas de table. Copiez d’abord les cellules avec leur en-tête.</translation>
    </message>
    <message>
        <source>1 charge imported.</source>
        <translation>1 ligne de facture importée.</translation>
    </message>
    <message>
        <source>%1 charges imported.</source>
        <translation>%1 lignes de facture importées.</translation>
    </message>
    <message>
        <source>Nothing new: all runs were in the store.</source>
        <translation>Rien de nouveau : tous les runs étaient dans la base.</translation>
    </message>
    <message>
        <source>%1 runs updated.</source>
        <translation>%1 runs actualisés.</translation>
    </message>
    <message>
        <source>1 run imported.</source>
        <translation>1 run importé.</translation>
    </message>
    <message>
        <source>%1 runs imported.</source>
        <translation>%1 runs importés.</translation>
    </message>
    <message>
        <source>1 run came in from a watched folder.</source>
        <translation>1 run est arrivé d’un dossier surveillé.</translation>
    </message>
    <message>
        <source>%1 runs came in from watched folders.</source>
        <translation>%1 runs sont arrivés de dossiers surveillés.</translation>
    </message>
    <message>
        <source>1 run of a watched folder has new values.</source>
        <translation>1 run d’un dossier surveillé a de nouvelles valeurs.</translation>
    </message>
    <message>
        <source>%1 runs of watched folders have new values.</source>
        <translation>%1 runs de dossiers surveillés ont de nouvelles valeurs.</translation>
    </message>
    <message>
        <source>Attach power log</source>
        <translation>Rattacher un journal de puissance</translation>
    </message>
    <message>
        <source>Logs of nvidia-smi (*.csv *.txt *.log);;All files (*)</source>
        <translation>Journaux de nvidia-smi (*.csv *.txt *.log);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Power attached to “%1”: %2 kWh, %3 % of the run.</source>
        <translation>Puissance rattachée à « %1 » : %2 kWh, %3 % du run.</translation>
    </message>
    <message>
        <source>Log attached to “%1”: %2 % of the run.</source>
        <translation>Journal rattaché à « %1 » : %2 % du run.</translation>
    </message>
    <message>
        <source>Opened the first of %1 runs from “%2”. Ctrl+I imports them all.</source>
        <translation>Premier des %1 runs de « %2 » ouvert. Ctrl+I les importe tous.</translation>
    </message>
    <message>
        <source>Opened from “%1”. The run is not in the store.</source>
        <translation>Ouvert depuis « %1 ». Le run n’est pas dans la base.</translation>
    </message>
    <message>
        <source>Opened from “%1”, made with catalog %2. Figures here use catalog %3.</source>
        <translation>Ouvert depuis « %1 », créé avec le catalogue %2. Les valeurs affichées utilisent le catalogue %3.</translation>
    </message>
    <message>
        <source>Report saved as %1.</source>
        <translation>Rapport enregistré : %1.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>1 run deleted.</source>
        <translation>1 run supprimé.</translation>
    </message>
    <message>
        <source>%1 runs deleted.</source>
        <translation>%1 runs supprimés.</translation>
    </message>
    <message>
        <source>The sample runs are removed.</source>
        <translation>Les runs d’exemple sont retirés.</translation>
    </message>
    <message>
        <source>Open store</source>
        <translation>Ouvrir une base</translation>
    </message>
    <message>
        <source>The store was of an older version. A copy of it is “%1”.</source>
        <translation>La base était d’une version plus ancienne. Une copie de celle-ci est « %1 ».</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>“%1” is watched: new and grown files come in by themselves.</source>
        <translation>« %1 » est surveillé : les fichiers nouveaux ou complétés arrivent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Stop watching “%1”</source>
        <translation>Ne plus surveiller « %1 »</translation>
    </message>
    <message>
        <source>“%1” is no longer watched.</source>
        <translation>« %1 » n’est plus surveillé.</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Aucun dossier n’est surveillé</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Money is shown in US dollars.</source>
        <translation>Les montants sont affichés en dollars US.</translation>
    </message>
    <message>
        <source>The next start speaks the other language.</source>
        <translation>L’autre langue sera utilisée au prochain démarrage.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>All settings are back to how they were at first. Stores and watched folders stay.</source>
        <translation>Tous les réglages ont retrouvé leur état initial. Les bases et les dossiers surveillés restent.</translation>
    </message>
    <message>
        <source>Scenario of the last time</source>
        <translation>Scénario de la dernière fois</translation>
    </message>
    <message>
        <source>Your runs</source>
        <translation>Vos runs</translation>
    </message>
    <message>
        <source>Import with Ctrl+I, or drop files and folders anywhere. Click a run to see it; select several to see their sum.</source>
        <translation>Importez avec Ctrl+I, ou déposez fichiers et dossiers n’importe où. Cliquez sur un run pour le voir ; sélectionnez-en plusieurs pour voir leur somme.</translation>
    </message>
    <message>
        <source>What a run cost, and why</source>
        <translation>Ce qu’un run a coûté, et pourquoi</translation>
    </message>
    <message>
        <source>Six panels, each with one finding. Click any number, or reach it with Tab and press Enter: it explains itself, with formula, inputs and sources.</source>
        <translation>Six panneaux, un constat chacun. Cliquez sur un chiffre, ou atteignez-le avec Tab et appuyez sur Entrée : il s’explique, avec formule, entrées et sources.</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Et si ?</translation>
    </message>
    <message>
        <source>Move a slider: every figure follows at once. The dashed outlines are the baseline. Ctrl+Z takes a step back, Ctrl+S keeps a scenario.</source>
        <translation>Déplacez un curseur : toutes les valeurs suivent aussitôt. Les contours en tirets sont la référence. Ctrl+Z revient d’un pas en arrière, Ctrl+S conserve un scénario.</translation>
    </message>
    <message>
        <source>Reports and everything else</source>
        <translation>Les rapports et tout le reste</translation>
    </message>
    <message>
        <source>Ctrl+P makes a report to hand on. Ctrl+K finds every command, run and formula. F1 opens the manual, Shift+F1 explains the part you are in.</source>
        <translation>Ctrl+P crée un rapport à transmettre. Ctrl+K trouve toute commande, tout run et toute formule. F1 ouvre le manuel, Maj+F1 explique l’élément où vous êtes.</translation>
    </message>
    <message>
        <source>The scenario is now “%1”.</source>
        <translation>Le scénario s’appelle maintenant « %1 ».</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Which panels are shown</source>
        <translation>Panneaux à afficher</translation>
    </message>
    <message>
        <source>Scenario “%1” deleted.</source>
        <translation>Scénario « %1 » supprimé.</translation>
    </message>
    <message>
        <source>Save scenario as a file</source>
        <translation>Enregistrer le scénario dans un fichier</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Scénarios (*.json)</translation>
    </message>
    <message>
        <source>Scenario “%1” saved as %2.</source>
        <translation>Scénario « %1 » enregistré : %2.</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>Ouvrir un fichier de scénario</translation>
    </message>
    <message>
        <source>Scenario “%1” is opened and in use.</source>
        <translation>Le scénario « %1 » est ouvert et utilisé.</translation>
    </message>
    <message>
        <source>Field of this column</source>
        <translation>Champ de cette colonne</translation>
    </message>
    <message>
        <source>Unit of this column</source>
        <translation>Unité de cette colonne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>confidence, reason</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First three values</source>
        <translation>Trois premières valeurs</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Unit or format</source>
        <translation>Unité ou format</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Défini par vous</translation>
    </message>
    <message>
        <source>no field matches</source>
        <translation>aucun champ ne correspond</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>field or unit</comment>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>was %1, %2</source>
        <comment>field or unit, confidence</comment>
        <translation>avant %1, %2</translation>
    </message>
    <message>
        <source>Cost $</source>
        <translation>Coût $</translation>
    </message>
    <message>
        <source>Reported $</source>
        <translation>Déclaré $</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>look at this row</comment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>a place that is not known</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>The column mappings cannot be saved in “%1”.</source>
        <translation>Les correspondances de colonnes ne peuvent pas être enregistrées dans « %1 ».</translation>
    </message>
    <message>
        <source>A column mapping needs a name.</source>
        <translation>Une correspondance de colonnes a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is a column mapping “%1” already.</source>
        <translation>Il existe déjà une correspondance de colonnes « %1 ».</translation>
    </message>
    <message>
        <source>Nothing is open: every value can be read.</source>
        <translation>Rien en suspens : toutes les valeurs sont lisibles.</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>Aucune question</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, what is open</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>US dollars for one</source>
        <translation>Dollars US pour un</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Saved profile</source>
        <translation>Profil enregistré</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Keep this mapping under a name (Ctrl+S)</source>
        <translation>Conserver cette correspondance sous un nom (Ctrl+S)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Give the profile another name</source>
        <translation>Donner un autre nom au profil</translation>
    </message>
    <message>
        <source>Forget the profile; what was imported with it stays</source>
        <translation>Oublier le profil ; ce qui a été importé avec lui reste</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nom, puis Entrée</translation>
    </message>
    <message>
        <source>Use for files named</source>
        <translation>Utiliser pour les fichiers nommés</translation>
    </message>
    <message>
        <source>File names that the profile is used for; * stands for any letters</source>
        <translation>Noms de fichiers pour lesquels le profil est utilisé ; * remplace des lettres quelconques</translation>
    </message>
    <message>
        <source>Separator of cells</source>
        <translation>Séparateur des cellules</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Encodage du fichier</translation>
    </message>
    <message>
        <source>Line of the column names</source>
        <translation>Ligne des noms de colonnes</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Header in line</source>
        <translation>En-tête en ligne</translation>
    </message>
    <message>
        <source>Needed for cost</source>
        <translation>Requis pour le coût</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A saved profile maps the next file of this kind by itself.</source>
        <translation>Un profil enregistré associe de lui-même le prochain fichier de ce type.</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>utilisé une fois</translation>
    </message>
    <message>
        <source>used %1 times</source>
        <translation>utilisé %1 fois</translation>
    </message>
    <message>
        <source>Saved %1, %2. %3 of %4 columns match.</source>
        <comment>day, uses, columns</comment>
        <translation>Enregistré le %1, %2. %3 colonnes sur %4 correspondent.</translation>
    </message>
    <message>
        <source>Saved %1, %2. %3 of %4 columns match; 1 is another.</source>
        <comment>day, uses, columns</comment>
        <translation>Enregistré le %1, %2. %3 colonnes sur %4 correspondent ; 1 est différente.</translation>
    </message>
    <message>
        <source>Saved %1, %2. %3 of %4 columns match; %5 are others.</source>
        <comment>day, uses, columns</comment>
        <translation>Enregistré le %1, %2. %3 colonnes sur %4 correspondent ; %5 sont différentes.</translation>
    </message>
    <message>
        <source>JSON says so itself.</source>
        <translation>Le JSON l’indique lui-même.</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>pas de colonne</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Deviner à nouveau</translation>
    </message>
    <message>
        <source>Forget what you set and look at the names and values once more</source>
        <translation>Oublier vos choix et examiner à nouveau les noms et les valeurs</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes de la table</translation>
    </message>
    <message>
        <source>Runs that the mapping makes</source>
        <translation>Runs issus de la correspondance</translation>
    </message>
    <message>
        <source>Resulting runs</source>
        <translation>Runs obtenus</translation>
    </message>
    <message>
        <source>%1 of %2 columns have a field.</source>
        <translation>%1 colonnes sur %2 ont un champ.</translation>
    </message>
    <message>
        <source>One needs a look: %1.</source>
        <translation>Une est à examiner : %1.</translation>
    </message>
    <message>
        <source>%1 need a look: %2.</source>
        <translation>%1 sont à examiner : %2.</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 lignes</translation>
    </message>
    <message>
        <source>RunCost and the file agree within %1 where both know the cost.</source>
        <translation>RunCost et le fichier concordent à %1 près là où les deux connaissent le coût.</translation>
    </message>
    <message>
        <source>No run comes of these columns yet.</source>
        <translation>Aucun run ne ressort encore de ces colonnes.</translation>
    </message>
    <message>
        <source>What the first rows become; nothing is stored yet.</source>
        <translation>Ce que deviennent les premières lignes ; rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>1 run, live</source>
        <translation>1 run, en direct</translation>
    </message>
    <message>
        <source>%1 runs, live</source>
        <translation>%1 runs, en direct</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1; line %2: %3</source>
        <translation>%1 ; ligne %2 : %3</translation>
    </message>
    <message>
        <source>First %1; line %2: %3</source>
        <translation>Premières lignes : %1 ; ligne %2 : %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>First %1; all are read at the import.</source>
        <translation>Premières lignes : %1 ; toutes sont lues à l’import.</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>MLflow database</source>
        <translation>Base de données MLflow</translation>
    </message>
    <message>
        <source>The database changed while it was read. Import it again.</source>
        <translation>La base de données a changé pendant la lecture. Réimportez-la.</translation>
    </message>
    <message>
        <source>MLflow folder</source>
        <translation>Dossier MLflow</translation>
    </message>
    <message>
        <source>It is no folder of MLflow.</source>
        <translation>Ce n’est pas un dossier de MLflow.</translation>
    </message>
    <message>
        <source>the run names no GPU, so no price fits</source>
        <translation>le run n’indique pas de GPU, aucun prix ne convient donc</translation>
    </message>
    <message>
        <source>the catalog does not know the GPU “%1”</source>
        <translation>le catalogue ne connaît pas le GPU « %1 »</translation>
    </message>
    <message>
        <source>the catalog has no price for %1 at %2</source>
        <translation>le catalogue n’a pas de prix pour %1 chez %2</translation>
    </message>
    <message>
        <source>no hardware price given: energy only</source>
        <translation>aucun prix de matériel indiqué : énergie seule</translation>
    </message>
    <message>
        <source>straight-line life of a GPU machine</source>
        <translation>amortissement linéaire d’une machine GPU</translation>
    </message>
    <message>
        <source>the run does not say where it ran: choose a place</source>
        <translation>le run ne dit pas où il a tourné : choisissez un lieu</translation>
    </message>
    <message>
        <source>reported cost ÷ GPU-hours, %1</source>
        <translation>coût déclaré ÷ heures GPU, %1</translation>
    </message>
    <message>
        <source>billed cost ÷ GPU-hours, %1</source>
        <translation>coût facturé ÷ heures GPU, %1</translation>
    </message>
    <message>
        <source>hourly price ÷ GPUs, %1</source>
        <translation>prix horaire ÷ GPU, %1</translation>
    </message>
    <message>
        <source>none until you choose some</source>
        <translation>aucune tant que vous n’en choisissez pas</translation>
    </message>
    <message>
        <source>spot against on-demand, %1</source>
        <translation>spot par rapport à la demande, %1</translation>
    </message>
    <message>
        <source>one interruption per 10 h of spot</source>
        <translation>une interruption toutes les 10 h de spot</translation>
    </message>
    <message>
        <source>every 15 min up to 8 h, every 10 min above</source>
        <translation>toutes les 15 min jusqu’à 8 h, toutes les 10 min au-delà</translation>
    </message>
    <message>
        <source>one minute to save a checkpoint</source>
        <translation>une minute pour enregistrer un checkpoint</translation>
    </message>
    <message>
        <source>five minutes to restart</source>
        <translation>cinq minutes pour redémarrer</translation>
    </message>
    <message>
        <source>no managed platform</source>
        <translation>pas de plateforme gérée</translation>
    </message>
    <message>
        <source>the classic dashboard's month</source>
        <translation>le mois du tableau de bord classique</translation>
    </message>
    <message>
        <source>one prediction a request</source>
        <translation>une prédiction par requête</translation>
    </message>
    <message>
        <source>half of the latency does not grow with the batch: agrees with the sources' 40 % saving</source>
        <translation>la moitié de la latence ne croît pas avec le batch : conforme aux 40 % d’économie des sources</translation>
    </message>
    <message>
        <source>1 GB serverless function</source>
        <translation>fonction serverless de 1 GB</translation>
    </message>
    <message>
        <source>three checkpoints and the dataset</source>
        <translation>trois checkpoints et le jeu de données</translation>
    </message>
    <message>
        <source>the model is downloaded once</source>
        <translation>le modèle est téléchargé une fois</translation>
    </message>
    <message>
        <source>from start to end, your choice</source>
        <translation>du début à la fin, votre choix</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>tel qu’enregistré</translation>
    </message>
    <message>
        <source>one device</source>
        <translation>un appareil</translation>
    </message>
    <message>
        <source>adding GPUs costs 7 % more GPU-hours a doubling</source>
        <translation>chaque doublement des GPU coûte 7 % d’heures GPU en plus</translation>
    </message>
    <message>
        <source>doubling the batch saves 20 % of a step: middle of the sources' 15 – 30 %</source>
        <translation>doubler le batch économise 20 % d’une étape : milieu des 15 – 30 % des sources</translation>
    </message>
    <message>
        <source>TDP of %1 × utilisation, idle floor 12 %</source>
        <translation>TDP de %1 × utilisation, plancher au repos 12 %</translation>
    </message>
    <message>
        <source>recorded energy ÷ time, %1</source>
        <translation>énergie enregistrée ÷ durée, %1</translation>
    </message>
    <message>
        <source>the energy counts as the file states it, your choice</source>
        <translation>l’énergie compte telle qu’indiquée par le fichier, votre choix</translation>
    </message>
    <message>
        <source>already inside the recorded energy</source>
        <translation>déjà dans l’énergie enregistrée</translation>
    </message>
    <message>
        <source>reported cost ÷ energy, %1</source>
        <translation>coût déclaré ÷ énergie, %1</translation>
    </message>
    <message>
        <source>scaled by TDP to %1</source>
        <translation>ramené par TDP à %1</translation>
    </message>
    <message>
        <source>reported emissions ÷ energy, %1</source>
        <translation>émissions déclarées ÷ énergie, %1</translation>
    </message>
    <message>
        <source>implied by the file: emissions ÷ energy, %1</source>
        <translation>déduit du fichier : émissions ÷ énergie, %1</translation>
    </message>
    <message>
        <source>What if, set by you</source>
        <translation>Simulation, défini par vous</translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation>Note et tags</translation>
    </message>
    <message>
        <source>What is worth knowing about this run; the filter above the runs finds it.</source>
        <translation>Ce qu’il est utile de savoir sur ce run ; le filtre au-dessus des runs le trouve.</translation>
    </message>
    <message>
        <source>The run has no tags.</source>
        <translation>Le run n’a pas de tags.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Save note (%1)</source>
        <translation>Enregistrer la note (%1)</translation>
    </message>
    <message>
        <source>nvidia-smi log</source>
        <translation>Journal nvidia-smi</translation>
    </message>
    <message>
        <source>Cannot write the catalog file “%1”: %2. It is unchanged.</source>
        <translation>Impossible d’écrire le fichier de catalogue « %1 » : %2. Il est inchangé.</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>il ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>it is larger than 8 MiB</source>
        <translation>il dépasse 8 MiB</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Afficher comme image</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher comme tableau</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>Masquer ce panneau</translation>
    </message>
    <message>
        <source>Save panel</source>
        <translation>Enregistrer le panneau</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Page PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>None of the mapped columns is in the file.</source>
        <translation>Aucune des colonnes associées n’est dans le fichier.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation>Le fichier a raccourci pendant la lecture.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reads and analyses the run again</source>
        <translation>Relit et analyse à nouveau le run</translation>
    </message>
    <message>
        <source>Cost against quality</source>
        <translation>Coût et qualité</translation>
    </message>
    <message>
        <source>Other runs of the project are cheaper and better than all of these.</source>
        <translation>D’autres runs du projet sont moins chers et meilleurs que tous ceux-ci.</translation>
    </message>
    <message>
        <source>%1 is on the line: no other run is both cheaper and better.</source>
        <translation>%1 est sur la ligne : aucun autre run n’est à la fois moins cher et meilleur.</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Sur le front</translation>
    </message>
    <message>
        <source>another run</source>
        <translation>un autre run</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Front de Pareto</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>No other values to compare with</source>
        <translation>Pas d’autres valeurs à comparer</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, shipped %4, own %5</source>
        <translation>%1 de %2 à %3, fourni %4, personnel %5</translation>
    </message>
    <message>
        <source>shipped %1</source>
        <translation>fourni %1</translation>
    </message>
    <message>
        <source>own %1</source>
        <translation>personnel %1</translation>
    </message>
    <message>
        <source>Train on %1, it is large enough</source>
        <translation>Entraîner sur %1, assez grand</translation>
    </message>
    <message>
        <source>Train at %1 on %2</source>
        <translation>Entraîner chez %1 sur %2</translation>
    </message>
    <message>
        <source>Train at %1</source>
        <translation>Entraîner chez %1</translation>
    </message>
    <message>
        <source>Train in %1, a cleaner grid</source>
        <translation>Entraîner en région %1, réseau plus propre</translation>
    </message>
    <message>
        <source>Stop early: epoch %1 was enough</source>
        <translation>Arrêter plus tôt : epoch %1 suffisait</translation>
    </message>
    <message>
        <source>Stop early: step %1 was enough</source>
        <translation>Arrêter plus tôt : pas %1 suffisait</translation>
    </message>
    <message>
        <source>Stop early: %1 %2 was enough</source>
        <translation>Arrêter plus tôt : %1 %2 suffisait</translation>
    </message>
    <message>
        <source>typical %1 %</source>
        <translation>typiquement %1 %</translation>
    </message>
    <message>
        <source>typical %1 – %2 %</source>
        <translation>typiquement %1 – %2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a typical saving and a part of the cost</comment>
        <extracomment>%1 is "typical 40 – 60 %", %2 a part of the cost such as training</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>inférence</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>%1, %2 kWh, training %3 (run %4)</source>
        <translation>%1, %2 kWh, entraînement %3 (run %4)</translation>
    </message>
    <message>
        <source>%1 of %2 are spent.</source>
        <translation>%1 sur %2 sont dépensés.</translation>
    </message>
    <message>
        <source>The budget of %1 is spent; the command is stopped.</source>
        <translation>Le budget de %1 est épuisé ; la commande est arrêtée.</translation>
    </message>
    <message>
        <source>1 rejected row saved as %1.</source>
        <translation>1 ligne rejetée enregistrée sous %1.</translation>
    </message>
    <message>
        <source>%1 rejected rows saved as %2.</source>
        <translation>%1 lignes rejetées enregistrées sous %2.</translation>
    </message>
    <message>
        <source>%1 more are not in it.</source>
        <translation>%1 de plus n’y sont pas.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Stopped: the report holds %1 of %2 runs.</source>
        <translation>Arrêté : le rapport contient %1 runs sur %2.</translation>
    </message>
    <message>
        <source>The report holds %1 of %2 runs: the others could not be read.</source>
        <translation>Le rapport contient %1 runs sur %2 : les autres n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Stopped: some texts are still in the language before.</source>
        <translation>Arrêté : certains textes sont encore dans la langue précédente.</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>Enregistrer %1…</translation>
    </message>
    <message>
        <source>Fit page, %1 %</source>
        <translation>Ajuster la page, %1 %</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>%1, %2, vector text.</source>
        <translation>%1, %2, texte vectoriel.</translation>
    </message>
    <message>
        <source>%1, %2, vector text. Catalog %3 is named in the footer. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation>%1, %2, texte vectoriel. Le catalogue %3 est indiqué en pied de page. Le run et le scénario voyagent avec : importez le fichier pour les retrouver.</translation>
    </message>
    <message>
        <source>%1, %2, vector text. Catalog %3 is named in the footer. The runs and the scenario travel inside: import the file to bring them back.</source>
        <translation>%1, %2, texte vectoriel. Le catalogue %3 est indiqué en pied de page. Les runs et le scénario voyagent avec : importez le fichier pour les retrouver.</translation>
    </message>
    <message>
        <source>One page with this picture, findings, tables and assumptions. No scripts, no links. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation>Une page avec cette image, les constats, les tableaux et les hypothèses. Ni scripts ni liens. Le run et le scénario voyagent avec : importez le fichier pour les retrouver.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation>%1 × %2 pixels. Le run et le scénario voyagent avec : importez le fichier pour les retrouver.</translation>
    </message>
    <message>
        <source>One page of vectors.</source>
        <translation>Une page vectorielle.</translation>
    </message>
    <message>
        <source>%1 bytes of text, UTF-8.</source>
        <translation>%1 octets de texte, UTF-8.</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Chooses the sections</source>
        <translation>Choisit les sections</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Choix personnel</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Page de titre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Report, PDF</source>
        <translation>Rapport, PDF</translation>
    </message>
    <message>
        <source>Dashboard, PNG</source>
        <translation>Tableau de bord, PNG</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>Dashboard, SVG</source>
        <translation>Tableau de bord, SVG</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>vectoriel</translation>
    </message>
    <message>
        <source>Web page, HTML</source>
        <translation>Page web, HTML</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>Summary, Markdown</source>
        <translation>Résumé, Markdown</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>All figures, JSON</source>
        <translation>Toutes les valeurs, JSON</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>pour les programmes</translation>
    </message>
    <message>
        <source>All figures, CSV</source>
        <translation>Toutes les valeurs, CSV</translation>
    </message>
    <message>
        <source>for tables</source>
        <translation>pour les tableurs</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation>Nom ou groupe</translation>
    </message>
    <message>
        <source>Single runs</source>
        <translation>Runs choisis</translation>
    </message>
    <message>
        <source>A period</source>
        <translation>Une période</translation>
    </message>
    <message>
        <source>Scenario and baseline</source>
        <translation>Scénario et référence</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, avant %2</translation>
    </message>
    <message>
        <source>Baseline only</source>
        <translation>Référence seule</translation>
    </message>
    <message>
        <source>As it ran</source>
        <translation>Tel qu’exécuté</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>16:9 slide</source>
        <translation>Diapositive 16:9</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>not grey</comment>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>For printers without colour: parts differ in lightness, judgements in their sign</source>
        <translation>Pour imprimantes sans couleur : les parties se distinguent par leur clarté, les appréciations par leur signe</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
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
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Aperçu du fichier</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Preview and files are drawn by the same code</source>
        <translation>L’aperçu et les fichiers sont dessinés par le même code</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Shows how the pages will be printed (Ctrl+Shift+P)</source>
        <translation>Montre comment les pages seront imprimées (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>All runs of the project</source>
        <translation>Tous les runs du projet</translation>
    </message>
    <message>
        <source>By the length</source>
        <translation>Selon la durée</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>Ajouter un run</translation>
    </message>
    <message>
        <source>Add a run: two or more print a comparison</source>
        <translation>Ajouter un run : à partir de deux, le rapport est une comparaison</translation>
    </message>
    <message>
        <source>Runs that match</source>
        <translation>Runs correspondants</translation>
    </message>
    <message>
        <source>Take %1 out of the report</source>
        <translation>Retirer %1 du rapport</translation>
    </message>
    <message>
        <source>Take out of the report</source>
        <translation>Retirer du rapport</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Sections du rapport</translation>
    </message>
    <message>
        <source>Space includes a section, Alt+Up and Alt+Down move it; or drag it.</source>
        <translation>Espace inclut une section, Alt+Haut et Alt+Bas la déplacent ; ou la faire glisser.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Runs analysed</source>
        <translation>Runs analysés</translation>
    </message>
    <message>
        <source>Goes on with the runs that are analysed by now</source>
        <translation>Continue avec les runs déjà analysés</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 runs sur %2</translation>
    </message>
    <message>
        <source>Reported and recomputed</source>
        <translation>Déclaré et recalculé</translation>
    </message>
    <message>
        <source>Use for %1</source>
        <translation>Utiliser pour : %1</translation>
    </message>
    <message>
        <source>There is only one figure that can be used.</source>
        <translation>Une seule valeur est utilisable.</translation>
    </message>
    <message>
        <source>Which of the two figures the run counts with; Ctrl+Z takes it back.</source>
        <translation>Laquelle des deux valeurs compte pour le run ; Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>The file states no total that RunCost makes as well.</source>
        <translation>Le fichier n’indique aucun total que RunCost calcule aussi.</translation>
    </message>
    <message>
        <source>All figures agree within 5 %.</source>
        <translation>Toutes les valeurs concordent à moins de 5 %.</translation>
    </message>
    <message>
        <source>One figure differs by more than 5 %, and the difference is explained.</source>
        <translation>Une valeur diffère de plus de 5 %, et l’écart est expliqué.</translation>
    </message>
    <message>
        <source>%1 figures differ by more than 5 %; every difference is explained.</source>
        <translation>%1 valeurs diffèrent de plus de 5 % ; chaque écart est expliqué.</translation>
    </message>
    <message>
        <source>One difference has no known reason.</source>
        <translation>Un écart n’a pas de cause connue.</translation>
    </message>
    <message>
        <source>%1 differences have no known reason.</source>
        <translation>%1 écarts n’ont pas de cause connue.</translation>
    </message>
    <message>
        <source>%1 of %2 explained</source>
        <translation>%1 sur %2 expliqués</translation>
    </message>
    <message>
        <source>Re-price runs</source>
        <translation>Réévaluer des runs</translation>
    </message>
    <message>
        <source>Runs keep the prices of their first analysis. This takes the present ones (catalog %1) instead. It can be undone.</source>
        <translation>Les runs gardent les prix de leur première analyse. Ceci prend à la place les prix actuels (catalogue %1). L’opération peut être annulée.</translation>
    </message>
    <message>
        <source>All runs with other prices</source>
        <translation>Tous les runs ayant d’autres prix</translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation>Prix du</translation>
    </message>
    <message>
        <source>Total now</source>
        <translation>Total actuel</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>Nouveau total</translation>
    </message>
    <message>
        <source>Totals before and after</source>
        <translation>Totaux avant et après</translation>
    </message>
    <message>
        <source>Re-price 1 run</source>
        <translation>Réévaluer 1 run</translation>
    </message>
    <message>
        <source>They have the present prices already.</source>
        <translation>Ils ont déjà les prix actuels.</translation>
    </message>
    <message>
        <source>%1 → %2  %3</source>
        <translation>%1 → %2  %3</translation>
    </message>
    <message>
        <source>, %1 without a price</source>
        <translation>, %1 sans prix</translation>
    </message>
    <message>
        <source>One run re-priced.</source>
        <translation>Un run réévalué.</translation>
    </message>
    <message>
        <source>%1 runs re-priced.</source>
        <translation>%1 runs réévalués.</translation>
    </message>
    <message>
        <source>Sequence length comparison</source>
        <translation>Comparaison des longueurs de séquence</translation>
    </message>
    <message>
        <source>It is no summary of runs.</source>
        <translation>Ce n’est pas un résumé de runs.</translation>
    </message>
    <message>
        <source>“%1” holds no run.</source>
        <translation>« %1 » ne contient aucun run.</translation>
    </message>
    <message>
        <source>Catalog row</source>
        <translation>Ligne du catalogue</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Valeur personnelle</translation>
    </message>
    <message>
        <source>Valid from, a day</source>
        <translation>Valable à partir du, un jour</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès</translation>
    </message>
    <message>
        <source>runs since then</source>
        <translation>runs à partir de là</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>contract, support plan, …</source>
        <translation>contrat, offre de support, …</translation>
    </message>
    <message>
        <source>invoice, quote, …</source>
        <translation>facture, devis, …</translation>
    </message>
    <message>
        <source>Use shipped</source>
        <translation>Valeur fournie</translation>
    </message>
    <message>
        <source>Save own value</source>
        <translation>Enregistrer la valeur</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>of a place that the catalog does not have</source>
        <translation>d’un lieu absent du catalogue</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>This is the shipped value.</source>
        <translation>C’est la valeur fournie.</translation>
    </message>
    <message>
        <source>Add price</source>
        <translation>Ajouter un prix</translation>
    </message>
    <message>
        <source>Save own price</source>
        <translation>Enregistrer le prix</translation>
    </message>
    <message>
        <source>The own value is no number.</source>
        <translation>La valeur personnelle n’est pas un nombre.</translation>
    </message>
    <message>
        <source>other providers</source>
        <translation>autres fournisseurs</translation>
    </message>
    <message>
        <source>This value cannot be saved.</source>
        <translation>Cette valeur ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>You have this price already; choose it in the table.</source>
        <translation>Vous avez déjà ce prix ; choisissez-le dans le tableau.</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>un texte est requis</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>il a plus de %1 caractères</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>« %1 » ne fait pas partie de %2</translation>
    </message>
    <message>
        <source>a number from 0 to %1 is needed</source>
        <translation>un nombre de 0 à %1 est requis</translation>
    </message>
    <message>
        <source>there is no such field; the fields are %1</source>
        <translation>ce champ n’existe pas ; les champs sont %1</translation>
    </message>
    <message>
        <source>there is no figure “%1”; the manual lists them</source>
        <translation>il n’existe pas de valeur « %1 » ; le manuel les énumère</translation>
    </message>
    <message>
        <source>there is no assumption “%1”</source>
        <translation>il n’existe pas d’hypothèse « %1 »</translation>
    </message>
    <message>
        <source>“%1” is a choice and takes a word</source>
        <translation>« %1 » est un choix et attend un mot</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3</source>
        <translation>« %1 » va de %2 à %3</translation>
    </message>
    <message>
        <source>“%1” takes a number or a word</source>
        <translation>« %1 » attend un nombre ou un mot</translation>
    </message>
    <message>
        <source>“%1” is nothing that “%2” can be</source>
        <translation>« %1 » n’est pas possible pour « %2 »</translation>
    </message>
    <message>
        <source>“%1” takes a number, or a factor such as "x0.5"</source>
        <translation>« %1 » attend un nombre, ou un facteur comme "x0.5"</translation>
    </message>
    <message>
        <source>an object of assumptions is needed</source>
        <translation>un objet d’hypothèses est requis</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens are needed</source>
        <translation>minuscules, chiffres et traits d’union requis</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>true ou false est requis</translation>
    </message>
    <message>
        <source>typical_low and typical_high belong together, the lower one first</source>
        <translation>typical_low et typical_high vont ensemble, le plus petit d’abord</translation>
    </message>
    <message>
        <source>own rule</source>
        <translation>règle personnelle</translation>
    </message>
    <message>
        <source>There is no such run, and nothing has been imported yet.</source>
        <translation>Ce run n’existe pas, et rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>The store holds no run yet.</source>
        <translation>La base ne contient encore aucun run.</translation>
    </message>
    <message>
        <source>There is no run with this id or name.</source>
        <translation>Il n’y a pas de run avec cet id ou ce nom.</translation>
    </message>
    <message>
        <source>%1 runs have this name; use an id: %2%3.</source>
        <translation>%1 runs portent ce nom ; utilisez un id : %2%3.</translation>
    </message>
    <message>
        <source>There is no saved scenario of this name.</source>
        <translation>Il n’y a pas de scénario enregistré sous ce nom.</translation>
    </message>
    <message>
        <source>It is a link, which is not followed.</source>
        <translation>C’est un lien, qui n’est pas suivi.</translation>
    </message>
    <message>
        <source>%1 was left out. %2</source>
        <translation>%1 a été ignoré. %2</translation>
    </message>
    <message>
        <source>It holds no object.</source>
        <translation>Il ne contient aucun objet.</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source> (sample)</source>
        <translation> (exemple)</translation>
    </message>
    <message>
        <source>Runs without any price: %1.</source>
        <translation>Runs sans aucun prix : %1.</translation>
    </message>
    <message>
        <source>Runs whose energy is unknown: %1.</source>
        <translation>Runs dont l’énergie est inconnue : %1.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>« %1 » est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>RunCost export</source>
        <translation>Export RunCost</translation>
    </message>
    <message>
        <source>It is no export of RunCost.</source>
        <translation>Ce n’est pas un export de RunCost.</translation>
    </message>
    <message>
        <source>Fold to the edge</source>
        <translation>Replier au bord</translation>
    </message>
    <message>
        <source>Filter by name, tag or note</source>
        <translation>Filtrer par nom, tag ou note</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrer les runs</translation>
    </message>
    <message>
        <source>No run fits the filter.</source>
        <translation>Aucun run ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runs shown</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Reading the runs.</source>
        <translation>Lecture des runs.</translation>
    </message>
    <message>
        <source>No runs yet.
Imported runs are listed here.</source>
        <translation>Pas encore de runs.
Les runs importés sont listés ici.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionné(s)</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 affiché(s)</translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation>%1, référence</translation>
    </message>
    <message>
        <source>Explain cost</source>
        <translation>Expliquer le coût</translation>
    </message>
    <message>
        <source>Explain energy</source>
        <translation>Expliquer l’énergie</translation>
    </message>
    <message>
        <source>Explain CO₂e</source>
        <translation>Expliquer le CO₂e</translation>
    </message>
    <message>
        <source>Explain score</source>
        <translation>Expliquer le score</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>Exporter des runs…</translation>
    </message>
    <message>
        <source>Filter by this project</source>
        <translation>Filtrer par ce projet</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>Supprimer le run</translation>
    </message>
    <message>
        <source>This is the sum of the baselines; the scenario is not in it.</source>
        <translation>C’est la somme des références ; le scénario n’y est pas.</translation>
    </message>
    <message>
        <source>%1: SAMPLE, made for demonstration</source>
        <translation>%1 : EXEMPLE, créé pour la démonstration</translation>
    </message>
    <message>
        <source>%1. Reported and recomputed figures differ by more than 999 %.</source>
        <translation>%1. Les valeurs déclarées et recalculées diffèrent de plus de 999 %.</translation>
    </message>
    <message>
        <source>%1. Reported and recomputed figures differ by %2 %.</source>
        <translation>%1. Les valeurs déclarées et recalculées diffèrent de %2 %.</translation>
    </message>
    <message>
        <source>One part of the cost is unknown</source>
        <translation>Une partie du coût est inconnue</translation>
    </message>
    <message>
        <source>%1 parts of the cost are unknown</source>
        <translation>%1 parties du coût sont inconnues</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <comment>column; the sign of a currency</comment>
        <translation>Coût %1</translation>
    </message>
    <message>
        <source>%1: cost %2 %5, energy %3 kWh, emissions %4 kg</source>
        <extracomment>Sums for a screen reader: "86 shown: cost 9,870 $, energy 1,064 kWh, emissions 383 kg"</extracomment>
        <translation>%1 : coût %2 %5, énergie %3 kWh, émissions %4 kg</translation>
    </message>
    <message>
        <source>A click explains a sum; Enter explains the cost of the runs that are shown</source>
        <translation>Un clic explique une somme ; Entrée explique le coût des runs affichés</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>as short as possible</comment>
        <translation>Réinit.</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>a list of scenarios</comment>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <comment>as short as possible</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Change a value first: there is nothing to save.</source>
        <translation>Changez d’abord une valeur : il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>Load scenario %1</source>
        <translation>Charger le scénario %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scénario %1</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>ajoute %1</translation>
    </message>
    <message>
        <source>Scenario %1, baseline %2, %3</source>
        <translation>Scénario %1, référence %2, %3</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les réglages</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>How everything in the window is shown. Reports are always light.</source>
        <translation>Comment tout s’affiche dans la fenêtre. Les rapports sont toujours clairs.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+− step through the sizes, Ctrl+0 goes back to 100 %.</source>
        <translation>Ctrl++ et Ctrl+− parcourent les tailles, Ctrl+0 revient à 100 %.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Change currency…</source>
        <translation>Changer de devise…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>What happens when RunCost is started.</source>
        <translation>Ce qui se passe au démarrage de RunCost.</translation>
    </message>
    <message>
        <source>Show what was shown the last time</source>
        <translation>Afficher ce qui l’était la dernière fois</translation>
    </message>
    <message>
        <source>The same runs, page and scenario, as far as they are still in the store.</source>
        <translation>Les mêmes runs, page et scénario, s’ils sont encore dans la base.</translation>
    </message>
    <message>
        <source>Keep to one window</source>
        <translation>Garder une seule fenêtre</translation>
    </message>
    <message>
        <source>A second start hands its files to the window that is open, and brings it to the front.</source>
        <translation>Un second démarrage remet ses fichiers à la fenêtre ouverte et la met au premier plan.</translation>
    </message>
    <message>
        <source>From the next start on, there is one window.</source>
        <translation>Dès le prochain démarrage, il y aura une seule fenêtre.</translation>
    </message>
    <message>
        <source>From the next start on, each start has a window of its own.</source>
        <translation>Dès le prochain démarrage, chaque démarrage aura sa propre fenêtre.</translation>
    </message>
    <message>
        <source>New and grown files in these folders come in by themselves while the window is open.</source>
        <translation>Les fichiers nouveaux ou complétés de ces dossiers arrivent d’eux-mêmes tant que la fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Prices, grid intensities and constants that RunCost assumes where a run says nothing are rows of the catalog; own rows take the place of shipped ones. Rules of your own add recommendations.</source>
        <translation>Les prix, intensités carbone et constantes que RunCost suppose quand un run n’indique rien sont des lignes du catalogue ; les lignes personnelles remplacent celles fournies. Vos règles personnelles ajoutent des recommandations.</translation>
    </message>
    <message>
        <source>Open the catalog</source>
        <translation>Ouvrir le catalogue</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dollars US</translation>
    </message>
    <message>
        <source>%1 at %2 per USD</source>
        <comment>currency and rate</comment>
        <translation>%1 à %2 par USD</translation>
    </message>
    <message>
        <source>These settings are forgotten at the end.</source>
        <translation>Ces réglages sont oubliés à la fermeture.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Conservés dans %1</translation>
    </message>
    <message>
        <source>the disk does not take it</source>
        <translation>le disque ne l’accepte pas</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>cellule %1</translation>
    </message>
    <message>
        <source>Own rows against the shipped catalog</source>
        <translation>Lignes personnelles et catalogue fourni</translation>
    </message>
    <message>
        <source>Every field that your rows change or add.</source>
        <translation>Chaque champ que vos lignes modifient ou ajoutent.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Slurm jobs (sacct --json)</source>
        <translation>Jobs Slurm (sacct --json)</translation>
    </message>
    <message>
        <source>It holds no list of Slurm jobs.</source>
        <translation>Il ne contient pas de liste de jobs Slurm.</translation>
    </message>
    <message>
        <source>Job %1 of the list is no object.</source>
        <translation>Le job %1 de la liste n’est pas un objet.</translation>
    </message>
    <message>
        <source>Slurm jobs (sacct)</source>
        <translation>Jobs Slurm (sacct)</translation>
    </message>
    <message>
        <source>The first line names no fields of sacct. List the jobs without --noheader.</source>
        <translation>La première ligne ne nomme pas de champs de sacct. Listez les jobs sans --noheader.</translation>
    </message>
    <message>
        <source>Re-price…</source>
        <translation>Réévaluer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>sample runs</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove sample runs</source>
        <translation>Retirer les runs d’exemple</translation>
    </message>
    <message>
        <source>SAMPLE runs ·</source>
        <translation>Runs d’EXEMPLE ·</translation>
    </message>
    <message>
        <source>Loading runs…</source>
        <translation>Chargement des runs…</translation>
    </message>
    <message>
        <source>Catalog version %1</source>
        <translation>Version du catalogue %1</translation>
    </message>
    <message>
        <source>Prices of %1, newer ones exist</source>
        <translation>Prix du %1, il en existe de plus récents</translation>
    </message>
    <message>
        <source>Prices: catalog %1, %2 days old</source>
        <translation>Prix : catalogue %1, %2 jours</translation>
    </message>
    <message>
        <source>Prices: catalog %1</source>
        <translation>Prix : catalogue %1</translation>
    </message>
    <message>
        <source>%1 + %2 own</source>
        <translation>%1 + %2 personnels</translation>
    </message>
    <message>
        <source>No store</source>
        <translation>Aucune base</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>From a report, not in the store: %1</source>
        <translation>D’un rapport, pas dans la base : %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>%1 selected: %2 · %3 kWh · %4 kg</source>
        <comment>count, money, energy, carbon</comment>
        <translation>%1 sélectionné(s) : %2 · %3 kWh · %4 kg</translation>
    </message>
    <message>
        <source>, %1 unpriced</source>
        <comment>number of runs</comment>
        <translation>, %1 sans prix</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>The store is in use by another program. Try again when it has finished.</source>
        <translation>La base est utilisée par un autre programme. Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>%1 deleted run(s) were left out; import with --include-deleted to have them.</source>
        <translation>%1 run(s) supprimé(s) ont été ignorés ; importez avec --include-deleted pour les avoir.</translation>
    </message>
    <message>
        <source>%1 run(s) are marked as running: they have no end, so their time and cost are unknown.</source>
        <translation>%1 run(s) sont marqués comme en cours : ils n’ont pas de fin, leur durée et leur coût sont donc inconnus.</translation>
    </message>
    <message>
        <source>%1 parent run(s) hold other runs: their time and energy are counted there.</source>
        <translation>%1 run(s) parent(s) contiennent d’autres runs : leur durée et leur énergie y sont comptées.</translation>
    </message>
    <message>
        <source>RunCost store</source>
        <translation>Base RunCost</translation>
    </message>
    <message>
        <source>It is no RunCost store.</source>
        <translation>Ce n’est pas une base RunCost.</translation>
    </message>
    <message>
        <source>Run %1 of the store has no identity.</source>
        <translation>Le run %1 de la base n’a pas d’identité.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Le fichier a changé pendant la lecture.</translation>
    </message>
    <message>
        <source>Back to the dashboard (Esc)</source>
        <translation>Retour au tableau de bord (Échap)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>%1, %2, the reference</source>
        <translation>%1, %2, le repère</translation>
    </message>
    <message>
        <source>%1, %2: make it the reference</source>
        <translation>%1, %2 : prendre comme repère</translation>
    </message>
    <message>
        <source>Cost, same scale</source>
        <translation>Coût, même échelle</translation>
    </message>
    <message>
        <source>All assumptions are the same. Show them</source>
        <translation>Toutes les hypothèses sont identiques. Les afficher</translation>
    </message>
    <message>
        <source>1 more is the same in all columns. Show it</source>
        <translation>1 de plus est identique dans toutes les colonnes. L’afficher</translation>
    </message>
    <message>
        <source>%1 more are the same in all columns. Show them</source>
        <translation>%1 de plus sont identiques dans toutes les colonnes. Les afficher</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>le meilleur</translation>
    </message>
    <message>
        <source>The header comes again in %1 place(s).</source>
        <translation>L’en-tête revient à %1 endroit(s).</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Ajouter un tag</translation>
    </message>
    <message>
        <source>Tag %1: remove</source>
        <translation>Tag %1 : retirer</translation>
    </message>
    <message>
        <source>Remove the tag %1 (Delete)</source>
        <translation>Retirer le tag %1 (Suppr)</translation>
    </message>
    <message>
        <source>key=value, key=value</source>
        <translation>clé=valeur, clé=valeur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation>Menu (Alt+M)</translation>
    </message>
    <message>
        <source>No scenario saved</source>
        <translation>Aucun scénario enregistré</translation>
    </message>
    <message>
        <source>Saved scenarios</source>
        <translation>Scénarios enregistrés</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Enregistrer le scénario</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Scénario : %1</translation>
    </message>
    <message>
        <source>One input at a time</source>
        <translation>Une entrée à la fois</translation>
    </message>
    <message>
        <source>Each bar moves one input from its low to its high end; the others stay where they are.</source>
        <translation>Chaque barre déplace une entrée de sa borne basse à sa borne haute ; les autres restent en place.</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>moins cher</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>plus cher</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>One input at a time: menu</source>
        <translation>Une entrée à la fois : menu</translation>
    </message>
    <message>
        <source>Explain the figure</source>
        <translation>Expliquer la valeur</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Esc. The tour is under Help in the menu.</source>
        <translation>Échap. La visite guidée se trouve sous Aide dans le menu.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Weights &amp; Biases run</source>
        <translation>Run Weights &amp; Biases</translation>
    </message>
    <message>
        <source>It is no run folder of Weights &amp; Biases.</source>
        <translation>Ce n’est pas un dossier de run Weights &amp; Biases.</translation>
    </message>
    <message>
        <source>The run folder holds neither wandb-metadata.json nor wandb-summary.json nor config.yaml; its binary log is not read.</source>
        <translation>Le dossier de run ne contient ni wandb-metadata.json, ni wandb-summary.json, ni config.yaml ; son journal binaire n’est pas lu.</translation>
    </message>
    <message>
        <source>No more than %1 folders can be watched. Remove one first.</source>
        <translation>Pas plus de %1 dossiers peuvent être surveillés. Retirez-en un d’abord.</translation>
    </message>
    <message>
        <source>Select a run to see what would change its cost.</source>
        <translation>Sélectionnez un run pour voir ce qui changerait son coût.</translation>
    </message>
    <message>
        <source>Effect on</source>
        <translation>Effet sur</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Paste table…</source>
        <translation>Coller une table…</translation>
    </message>
    <message>
        <source>Open store…</source>
        <translation>Ouvrir une base…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Imprimer le rapport…</translation>
    </message>
    <message>
        <source>Remove selected runs</source>
        <translation>Retirer les runs sélectionnés</translation>
    </message>
    <message>
        <source>Reset all what-if values</source>
        <translation>Réinitialiser toute la simulation</translation>
    </message>
    <message>
        <source>Show or hide runs</source>
        <translation>Afficher ou masquer les runs</translation>
    </message>
    <message>
        <source>Show or hide what if</source>
        <translation>Afficher ou masquer la simulation</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Note and tags of the run</source>
        <translation>Note et tags du run</translation>
    </message>
    <message>
        <source>Update catalog from file…</source>
        <translation>Actualiser le catalogue depuis un fichier…</translation>
    </message>
    <message>
        <source>Re-price runs…</source>
        <translation>Réévaluer des runs…</translation>
    </message>
    <message>
        <source>Currency…</source>
        <translation>Devise…</translation>
    </message>
    <message>
        <source>Explain the total</source>
        <translation>Expliquer le total</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Thème : celui du système</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème : clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème : sombre</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Thème : contraste élevé</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Afficher la visite guidée</translation>
    </message>
    <message>
        <source>Explain the part with the keyboard</source>
        <translation>Expliquer l’élément actif au clavier</translation>
    </message>
    <message>
        <source>What is this? Point at it</source>
        <translation>Qu’est-ce que c’est ? Pointer l’élément</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 demande une valeur.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n’existe pas d’option %1.</translation>
    </message>
    <message>
        <source>%1 points. The arrow keys move along the curve.</source>
        <translation>%1 points. Les flèches parcourent la courbe.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>Read-out of a curve: unit, place on the axis and value: "epoch 12: 0.42"</extracomment>
        <translation>%1 %2 : %3</translation>
    </message>
    <message>
        <source>The column “%1” occurs twice.</source>
        <translation>La colonne « %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>La colonne « %1 » manque.</translation>
    </message>
    <message>
        <source>The line has more than 2,000 cells.</source>
        <translation>La ligne a plus de 2 000 cellules.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>The header cannot be read. %1</source>
        <translation>L’en-tête ne peut pas être lu. %1</translation>
    </message>
    <message>
        <source>It is a CPU load profile of CodeCarbon, not a list of emissions.</source>
        <translation>C’est un profil de charge CPU de CodeCarbon, pas une liste d’émissions.</translation>
    </message>
    <message>
        <source>Another row of the same run; the longest one counts.</source>
        <translation>Une autre ligne du même run ; la plus longue compte.</translation>
    </message>
    <message>
        <source>The cells of this line stand in another order than the header; they were put right.</source>
        <translation>Les cellules de cette ligne sont dans un autre ordre que l’en-tête ; elles ont été remises en place.</translation>
    </message>
    <message>
        <source>The cells of this line do not fit the header.</source>
        <translation>Les cellules de cette ligne ne correspondent pas à l’en-tête.</translation>
    </message>
    <message>
        <source>“%1” is impossibly large.</source>
        <translation>« %1 » est invraisemblablement grand.</translation>
    </message>
    <message>
        <source>“%1” is not stated; it counts as unknown.</source>
        <translation>« %1 » n’est pas indiqué ; il compte comme inconnu.</translation>
    </message>
    <message>
        <source>The energy is 0 although the run took time: it was probably not measured.</source>
        <translation>L’énergie est de 0 alors que le run a pris du temps : elle n’a probablement pas été mesurée.</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dd MMM yyyy HH:mm</source>
        <extracomment>A date and time, as QDateTime formats them</extracomment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: "AWS, spot, us-east-1"</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>B</source>
        <translation>Md</translation>
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
        <translation>sans effet sur l’énergie</translation>
    </message>
    <message>
        <source>no CO₂e effect</source>
        <translation>sans effet sur le CO₂e</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1, %2, baseline %3</source>
        <translation>%1, %2, référence %3</translation>
    </message>
    <message>
        <source>%1, %2, baseline %3, %4</source>
        <extracomment>Name of a slider for a screen reader: lever, value, baseline value, effect of one step.</extracomment>
        <translation>%1, %2, référence %3, %4</translation>
    </message>
    <message>
        <source>The run “%1” ends before it starts; its duration is unknown.</source>
        <translation>Le run « %1 » finit avant de commencer ; sa durée est inconnue.</translation>
    </message>
    <message>
        <source>%1, system metrics</source>
        <translation>%1, métriques système</translation>
    </message>
    <message>
        <source>%1, %2 power samples of %3 GPU(s), without the host</source>
        <translation>%1, %2 échantillons de puissance de %3 GPU, sans l’hôte</translation>
    </message>
    <message>
        <source>The power samples of “%1” cover %2 % of its time; its energy is that part.</source>
        <translation>Les échantillons de puissance de « %1 » couvrent %2 % de sa durée ; son énergie est cette partie.</translation>
    </message>
    <message>
        <source>“%1” of “%2” has %3 points; the least and the greatest of each of %4 stretches are kept.</source>
        <translation>« %1 » de « %2 » a %3 points ; le plus petit et le plus grand de chacun des %4 tronçons sont conservés.</translation>
    </message>
    <message>
        <source>Parent of other runs: its time, energy and cost are counted there.</source>
        <translation>Parent d’autres runs : sa durée, son énergie et son coût y sont comptés.</translation>
    </message>
    <message>
        <source>The run %1 was left out: its meta.yaml cannot be used. %2</source>
        <translation>Le run %1 a été ignoré : son meta.yaml n’est pas utilisable. %2</translation>
    </message>
    <message>
        <source>It names no run id.</source>
        <translation>Il n’indique pas d’id de run.</translation>
    </message>
    <message>
        <source>The run %1 names another id in its meta.yaml; the folder's name counts.</source>
        <translation>Le run %1 indique un autre id dans son meta.yaml ; le nom du dossier compte.</translation>
    </message>
    <message>
        <source>“%1” of the run %2 is no time; it counts as unknown.</source>
        <translation>« %1 » du run %2 n’est pas une heure ; il compte comme inconnu.</translation>
    </message>
    <message>
        <source>“%1” was left out. %2</source>
        <translation>« %1 » a été ignoré. %2</translation>
    </message>
    <message>
        <source>“%1” is no regular file; it was left out.</source>
        <translation>« %1 » n’est pas un fichier ordinaire ; il a été ignoré.</translation>
    </message>
    <message>
        <source>%1 line(s) of the metric “%2” of the run “%3” cannot be read; they were left out.</source>
        <translation>%1 ligne(s) de la métrique « %2 » du run « %3 » sont illisibles ; elles ont été ignorées.</translation>
    </message>
    <message>
        <source>It is an SQLite database without the tables of MLflow.</source>
        <translation>C’est une base SQLite sans les tables de MLflow.</translation>
    </message>
    <message>
        <source>Its “%1” is no table but a view or something computed, which RunCost does not read.</source>
        <translation>Son « %1 » n’est pas une table mais une vue ou un élément calculé, que RunCost ne lit pas.</translation>
    </message>
    <message>
        <source>Its table “%1” has no column “%2”.</source>
        <translation>Sa table « %1 » n’a pas de colonne « %2 ».</translation>
    </message>
    <message>
        <source>There are more than %1 runs.</source>
        <translation>Il y a plus de %1 runs.</translation>
    </message>
    <message>
        <source>Row %1 of “runs” has no run id.</source>
        <translation>La ligne %1 de « runs » n’a pas d’id de run.</translation>
    </message>
    <message>
        <source>“%1” of the run “%2” is no time; it counts as unknown.</source>
        <translation>« %1 » du run « %2 » n’est pas une heure ; il compte comme inconnu.</translation>
    </message>
    <message>
        <source>%1 metric value(s) of the run “%2” are no numbers or beyond the limit; they were left out.</source>
        <translation>%1 valeur(s) de métrique du run « %2 » ne sont pas des nombres ou dépassent la limite ; elles ont été ignorées.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vs %1</translation>
    </message>
    <message>
        <source>Weighted score, 0 – 100</source>
        <translation>Score pondéré, 0 – 100</translation>
    </message>
    <message>
        <source>✓ first</source>
        <translation>✓ 1er</translation>
    </message>
    <message>
        <source>Cost against time</source>
        <translation>Coût et durée</translation>
    </message>
    <message>
        <source>No action of the catalog would lower the cost of this run.</source>
        <translation>Aucune action du catalogue ne réduirait le coût de ce run.</translation>
    </message>
    <message>
        <source>The small numbers beside the figures lead here. Each input shows its value, half of its 90 % range where it has one, and where it comes from.</source>
        <translation>Les petits numéros à côté des valeurs renvoient ici. Chaque entrée montre sa valeur, la moitié de son intervalle à 90 % s’il existe, et sa provenance.</translation>
    </message>
    <message>
        <source>SAMPLE DATA</source>
        <translation>DONNÉES D’EXEMPLE</translation>
    </message>
    <message>
        <source>Effort in working time. Saving per run, after the actions already taken.</source>
        <translation>Effort en temps de travail. Économie par run, après les actions déjà menées.</translation>
    </message>
    <message>
        <source>Effort in working time. Saving per run.</source>
        <translation>Effort en temps de travail. Économie par run.</translation>
    </message>
    <message>
        <source>Effort in working time. %1 more in the attached data.</source>
        <translation>Effort en temps de travail. %1 de plus dans les données jointes.</translation>
    </message>
    <message>
        <source>%1 more in the attached data</source>
        <translation>%1 de plus dans les données jointes</translation>
    </message>
    <message>
        <source>Training of this run in each place</source>
        <translation>Entraînement de ce run dans chaque lieu</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>The run “%1” has an impossible value: %2.</source>
        <translation>Le run « %1 » a une valeur impossible : %2.</translation>
    </message>
    <message>
        <source>The figures of run %1 are damaged.</source>
        <translation>Les valeurs du run %1 sont endommagées.</translation>
    </message>
    <message>
        <source>its time</source>
        <translation>ses dates</translation>
    </message>
    <message>
        <source>the number of its series</source>
        <translation>le nombre de ses séries</translation>
    </message>
    <message>
        <source>the length of the series “%1”</source>
        <translation>la longueur de la série « %1 »</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is.</source>
        <translation>« %1 » est endommagé. Il est resté tel quel.</translation>
    </message>
    <message>
        <source>“%1” in it is not of this version.</source>
        <translation>« %1 » y est d’une autre version.</translation>
    </message>
    <message>
        <source>Tables are missing.</source>
        <translation>Des tables manquent.</translation>
    </message>
    <message>
        <source>“%1” is no RunCost store. It was left as it is.</source>
        <translation>« %1 » n’est pas une base RunCost. Elle est restée telle quelle.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer RunCost (store version %2; this one reads up to %3). It was left as it is.</source>
        <translation>« %1 » a été écrit par une version plus récente de RunCost (version de base %2 ; celle-ci lit jusqu’à %3). Il est resté tel quel.</translation>
    </message>
    <message>
        <source>Slurm job %1</source>
        <translation>Job Slurm %1</translation>
    </message>
    <message>
        <source>The job %1 is listed again; the later state counts.</source>
        <translation>Le job %1 est listé à nouveau ; l’état le plus récent compte.</translation>
    </message>
    <message>
        <source>Jobs that never started and are no runs: %1.</source>
        <translation>Jobs jamais démarrés, qui ne sont pas des runs : %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full.</source>
        <translation>« %1 » ne peut pas être écrit : le disque est plein.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Try again when it has finished.</source>
        <translation>« %1 » est utilisé par un autre programme. Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>« %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened or read.</source>
        <translation>« %1 » ne peut pas être ouvert ou lu.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is.</source>
        <translation>« %1 » demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>A value is outside of what “%1” can keep.</source>
        <translation>Une valeur est hors de ce que « %1 » peut conserver.</translation>
    </message>
    <message>
        <source>“%1” cannot be used.</source>
        <translation>« %1 » ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>lists of numbers</source>
        <translation>listes de nombres</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>pas de nombres</translation>
    </message>
    <message>
        <source>name and values</source>
        <translation>nom et valeurs</translation>
    </message>
    <message>
        <source>name, no values</source>
        <translation>nom, pas de valeurs</translation>
    </message>
    <message>
        <source>“%1” fits better</source>
        <translation>« %1 » convient mieux</translation>
    </message>
    <message>
        <source>each value occurs once</source>
        <translation>chaque valeur figure une fois</translation>
    </message>
    <message>
        <source>No row of it can be read.</source>
        <translation>Aucune de ses lignes n’est lisible.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”; say which one counts with a column mapping.</source>
        <translation>Deux colonnes s’appellent « %1 » ; indiquez laquelle compte avec une correspondance de colonnes.</translation>
    </message>
    <message>
        <source>None of its columns is known as part of a training run; a column mapping can say what they are.</source>
        <translation>Aucune de ses colonnes n’est connue comme élément d’un run d’entraînement ; une correspondance de colonnes peut préciser ce qu’elles sont.</translation>
    </message>
    <message>
        <source>Too few of its columns are known as parts of a training run; a column mapping can say what they are.</source>
        <translation>Trop peu de ses colonnes sont connues comme éléments d’un run d’entraînement ; une correspondance de colonnes peut préciser ce qu’elles sont.</translation>
    </message>
    <message>
        <source>Duration or end</source>
        <translation>Durée ou fin</translation>
    </message>
    <message>
        <source>GPU type and count</source>
        <translation>Type et nombre de GPU</translation>
    </message>
    <message>
        <source>Power or energy</source>
        <translation>Puissance ou énergie</translation>
    </message>
    <message>
        <source>changes from step to step</source>
        <translation>change d’un pas à l’autre</translation>
    </message>
    <message>
        <source>is in %1; how many USD is one?</source>
        <translation>est en %1 ; combien d’USD vaut un ?</translation>
    </message>
    <message>
        <source>mixes per cent and fractions</source>
        <translation>mêle pourcentages et fractions</translation>
    </message>
    <message>
        <source>Multiply values under 1 by 100</source>
        <translation>Multiplier par 100 les valeurs inférieures à 1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>could begin with the day or the month</source>
        <translation>pourrait commencer par le jour ou le mois</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour d’abord</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois d’abord</translation>
    </message>
    <message>
        <source>names a place the catalog does not know</source>
        <translation>nomme un lieu que le catalogue ne connaît pas</translation>
    </message>
    <message>
        <source>A JSON document may have %1 MiB; write one object a line instead.</source>
        <translation>Un document JSON peut faire %1 MiB ; écrivez plutôt un objet par ligne.</translation>
    </message>
    <message>
        <source>The JSON holds no list of runs.</source>
        <translation>Le JSON ne contient pas de liste de runs.</translation>
    </message>
    <message>
        <source>Entry %1 is no JSON object.</source>
        <translation>L’entrée %1 n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>name and date pattern</source>
        <translation>nom et motif de date</translation>
    </message>
    <message>
        <source>date pattern</source>
        <translation>motif de date</translation>
    </message>
    <message>
        <source>name, size of the numbers</source>
        <translation>nom, grandeur des nombres</translation>
    </message>
    <message>
        <source>no moments of time</source>
        <translation>aucun moment</translation>
    </message>
    <message>
        <source>name and unit</source>
        <translation>nom et unité</translation>
    </message>
    <message>
        <source>name, but not all are numbers</source>
        <translation>nom, mais tous ne sont pas des nombres</translation>
    </message>
    <message>
        <source>name, unit in the cells</source>
        <translation>nom, unité dans les cellules</translation>
    </message>
    <message>
        <source>no unit is named</source>
        <translation>aucune unité indiquée</translation>
    </message>
    <message>
        <source>name, no unit</source>
        <translation>nom, pas d’unité</translation>
    </message>
    <message>
        <source>%1 of %2 names known</source>
        <translation>%1 noms sur %2 connus</translation>
    </message>
    <message>
        <source>two scales mixed</source>
        <translation>deux échelles mêlées</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>pas de valeurs</translation>
    </message>
    <message>
        <source>of one epoch, not of the run</source>
        <translation>d’une epoch, pas du run</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>un réglage</translation>
    </message>
    <message>
        <source>values repeat</source>
        <translation>des valeurs se répètent</translation>
    </message>
    <message>
        <source>The row of a history has no step.</source>
        <translation>La ligne d’un historique n’a pas de pas.</translation>
    </message>
    <message>
        <source>The history holds more than %1 runs.</source>
        <translation>L’historique contient plus de %1 runs.</translation>
    </message>
    <message>
        <source>The history holds more than %1 values.</source>
        <translation>L’historique contient plus de %1 valeurs.</translation>
    </message>
    <message>
        <source>The line is no valid UTF-8.</source>
        <translation>La ligne n’est pas en UTF-8 valide.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La ligne n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>“%1” occurs twice.</source>
        <translation>« %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>The row has more than 2,000 cells.</source>
        <translation>La ligne a plus de 2 000 cellules.</translation>
    </message>
    <message>
        <source>The row has no figure of a run.</source>
        <translation>La ligne n’a aucune valeur d’un run.</translation>
    </message>
    <message>
        <source>Some text is not UTF-8; it was read as Windows-1252.</source>
        <translation>Une partie du texte n’est pas en UTF-8 ; elle a été lue en Windows-1252.</translation>
    </message>
    <message>
        <source>“%1” is no moment of time; it counts as unknown.</source>
        <translation>« %1 » n’est pas un moment ; il compte comme inconnu.</translation>
    </message>
    <message>
        <source>%1, sum of %2</source>
        <translation>%1, somme de %2</translation>
    </message>
    <message>
        <source>“%1” is unknown in %2 of %3 rows.</source>
        <translation>« %1 » est inconnu dans %2 lignes sur %3.</translation>
    </message>
    <message>
        <source>“%1” has a currency sign in %2 of %3 rows.</source>
        <translation>« %1 » a un symbole monétaire dans %2 lignes sur %3.</translation>
    </message>
    <message>
        <source>“%1” is in another currency and counts as unknown; give its rate in USD with a column mapping.</source>
        <translation>« %1 » est dans une autre devise et compte comme inconnu ; indiquez son taux en USD avec une correspondance de colonnes.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>The first line is no header of a table.</source>
        <translation>La première ligne n’est pas l’en-tête d’une table.</translation>
    </message>
    <message>
        <source>A quoted cell does not end.</source>
        <translation>Une cellule entre guillemets n’est pas terminée.</translation>
    </message>
    <message>
        <source>The row holds a zero byte.</source>
        <translation>La ligne contient un octet nul.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2.</source>
        <translation>La ligne a %1 cellules, l’en-tête %2.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header only %2.</source>
        <translation>La ligne a %1 cellules, l’en-tête seulement %2.</translation>
    </message>
    <message>
        <source>The machine has %1 GPUs; how many of them the run used is not recorded.</source>
        <translation>La machine a %1 GPU ; combien le run en a utilisé n’est pas enregistré.</translation>
    </message>
    <message>
        <source>“startedAt” is no time; it counts as unknown.</source>
        <translation>« startedAt » n’est pas une heure ; il compte comme inconnu.</translation>
    </message>
    <message>
        <source>“_runtime” is no usable number.</source>
        <translation>« _runtime » n’est pas un nombre utilisable.</translation>
    </message>
    <message>
        <source>Cannot use the rules file “%1”. %2%3.</source>
        <translation>Impossible d’utiliser le fichier de règles « %1 ». %2%3.</translation>
    </message>
    <message>
        <source>Run 60 % on spot, with checkpoints</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>60 % en spot, avec checkpoints</translation>
    </message>
    <message>
        <source>Interruptible machines cost a fraction of the on-demand price. A checkpoint every 10 to 15 minutes limits what an interruption loses; the lost work and the restarts are in the figure.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Les machines interruptibles coûtent une fraction du prix à la demande. Un checkpoint toutes les 10 à 15 minutes limite la perte due à une interruption ; le travail perdu et les redémarrages sont dans le chiffre.</translation>
    </message>
    <message>
        <source>Train in mixed precision</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Entraîner en précision mixte</translation>
    </message>
    <message>
        <source>The tensor units of this GPU multiply in half precision, nearly twice as fast as in fp32. Weights and optimiser stay in fp32, so the result hardly changes; fp16 needs loss scaling, bf16 does not.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Les unités tensorielles de ce GPU multiplient en demi-précision, presque deux fois plus vite qu’en fp32. Les poids et l’optimiseur restent en fp32, le résultat change donc à peine ; fp16 demande un loss scaling, bf16 non.</translation>
    </message>
    <message>
        <source>Double the batch size</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Doubler la taille de batch</translation>
    </message>
    <message>
        <source>Larger batches need fewer steps and keep the GPU busier. Raise the learning rate with the batch and watch the validation loss; what the memory allows is the limit.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Des batchs plus grands demandent moins de pas et occupent mieux le GPU. Augmentez le taux d’apprentissage avec le batch et surveillez la perte de validation ; la limite est ce que permet la mémoire.</translation>
    </message>
    <message>
        <source>Stop early, with a patience of 5</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Arrêt anticipé, avec une patience de 5</translation>
    </message>
    <message>
        <source>Epochs after the loss has gone flat cost as much as the first ones. Where the run recorded its losses, the saving is that of its own curve: five evaluations without 0.5 % of improvement. Without a curve it is the typical 10 to 20 %; keep the best weights.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Les epochs après la stagnation de la perte coûtent autant que les premières. Si le run a enregistré ses pertes, l’économie est celle de sa propre courbe : cinq évaluations sans 0,5 % d’amélioration. Sans courbe, ce sont les 10 à 20 % typiques ; gardez les meilleurs poids.</translation>
    </message>
    <message>
        <source>Feed the GPU faster</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Alimenter le GPU plus vite</translation>
    </message>
    <message>
        <source>The GPU waits for data. More loader workers, pinned memory and data stored decoded usually cure it. The saving is of the training cost.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Le GPU attend les données. Davantage de workers de chargement, de la mémoire épinglée et des données stockées décodées y remédient en général. L’économie porte sur le coût d’entraînement.</translation>
    </message>
    <message>
        <source>Train on half the GPUs</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Entraîner sur moitié moins de GPU</translation>
    </message>
    <message>
        <source>The GPUs are less than half used, and fewer of them exchange less. The run takes longer, but the GPU-hours fall.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Les GPU sont utilisés à moins de la moitié, et moins nombreux, ils échangent moins. Le run dure plus longtemps, mais les heures GPU diminuent.</translation>
    </message>
    <message>
        <source>Train on a smaller GPU</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Entraîner sur un GPU plus petit</translation>
    </message>
    <message>
        <source>Less than 30 % of the computing units and 40 % of the memory are used. The cheapest GPU of the same provider that holds the run with a tenth to spare does the work for less; it takes longer in proportion to its speed.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Moins de 30 % des unités de calcul et 40 % de la mémoire sont utilisés. Le GPU le moins cher du même fournisseur qui accueille le run avec un dixième de marge fait le travail pour moins ; il met plus de temps, en proportion de sa vitesse.</translation>
    </message>
    <message>
        <source>Accumulate gradients to fit a smaller GPU</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Accumuler les gradients pour un GPU plus petit</translation>
    </message>
    <message>
        <source>Several small batches make one step: peak memory falls by up to half. Time stays about the same, so money is saved only when a cheaper GPU becomes large enough.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Plusieurs petits batchs forment un pas : le pic mémoire baisse jusqu’à la moitié. La durée reste à peu près la même, l’argent n’est donc économisé que si un GPU moins cher devient suffisant.</translation>
    </message>
    <message>
        <source>Start with small inputs</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Commencer avec de petites entrées</translation>
    </message>
    <message>
        <source>Short sequences or small images teach the first epochs as well and cost a fraction; the full size is needed only towards the end. The saving is of the training cost.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>De courtes séquences ou de petites images instruisent aussi bien les premières epochs et coûtent une fraction ; la taille complète n’est nécessaire que vers la fin. L’économie porte sur le coût d’entraînement.</translation>
    </message>
    <message>
        <source>Fine-tune adapters instead of all weights</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Fine-tuner des adaptateurs plutôt que tous les poids</translation>
    </message>
    <message>
        <source>Low-rank adapters train under 1 % of the weights, so optimiser state and checkpoints shrink and a smaller GPU may do. Training time falls little; compare the quality first.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Des adaptateurs de rang faible entraînent moins de 1 % des poids, l’état de l’optimiseur et les checkpoints rétrécissent donc et un GPU plus petit peut suffire. La durée d’entraînement baisse peu ; comparez d’abord la qualité.</translation>
    </message>
    <message>
        <source>Serve the model in INT8</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Servir le modèle en INT8</translation>
    </message>
    <message>
        <source>Dynamic quantisation stores weights in 8 bits: 2 to 4 times smaller and 1.5 to 2 times faster on a CPU, for 0.1 to 1 % accuracy.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>La quantification dynamique stocke les poids sur 8 bits : 2 à 4 fois plus petit et 1,5 à 2 fois plus rapide sur CPU, pour 0,1 à 1 % d’exactitude.</translation>
    </message>
    <message>
        <source>Try a smaller hidden size</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Essayer une taille cachée plus petite</translation>
    </message>
    <message>
        <source>A model 30 to 50 % smaller often loses under 2 % accuracy, and is cheaper to train, to keep and to serve.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Un modèle plus petit de 30 à 50 % perd souvent moins de 2 % d’exactitude, et coûte moins à entraîner, à conserver et à servir.</translation>
    </message>
    <message>
        <source>Distil into a small model for serving</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Distiller en un petit modèle à servir</translation>
    </message>
    <message>
        <source>A student of a fifth to a twentieth of the size keeps 90 to 98 % of the accuracy. It pays when predictions are the larger part of the cost; counted with a fifth of the time a prediction takes.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Un élève d’un cinquième à un vingtième de la taille conserve 90 à 98 % de l’exactitude. C’est rentable quand les prédictions forment la plus grande part du coût ; compté avec un cinquième du temps que prend une prédiction.</translation>
    </message>
    <message>
        <source>Batch predictions, 8 per request</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Grouper les prédictions, 8 par requête</translation>
    </message>
    <message>
        <source>One request with eight inputs costs little more than one with a single input. Each answer waits for the slowest of its batch.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Une requête à huit entrées coûte à peine plus qu’une requête à une seule. Chaque réponse attend la plus lente de son batch.</translation>
    </message>
    <message>
        <source>Export to an inference runtime</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Exporter vers un runtime d’inférence</translation>
    </message>
    <message>
        <source>Fused kernels of a runtime such as ONNX Runtime answer 1.5 to 3 times faster on a CPU, without retraining.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Les noyaux fusionnés d’un runtime comme ONNX Runtime répondent 1,5 à 3 fois plus vite sur CPU, sans réentraînement.</translation>
    </message>
    <message>
        <source>Let the service scale to zero</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Laisser le service descendre à zéro</translation>
    </message>
    <message>
        <source>With few predictions a server is idle most of the month. Scaling with the load saves 40 to 80 % of the serving machine; large models then need 30 to 120 s to start.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Avec peu de prédictions, un serveur est inactif la plus grande partie du mois. L’adapter à la charge économise 40 à 80 % de la machine de service ; de grands modèles demandent alors 30 à 120 s pour démarrer.</translation>
    </message>
    <message>
        <source>Train at the cheapest place that fits</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Entraîner au lieu le moins cher qui convient</translation>
    </message>
    <message>
        <source>Another place trains this run for less on a GPU that holds it. Moving data and setting up cost half a day once; prices of marketplaces change daily.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Un autre lieu entraîne ce run pour moins sur un GPU qui l’accueille. Déplacer les données et tout installer coûte une demi-journée, une fois ; les prix des places de marché changent chaque jour.</translation>
    </message>
    <message>
        <source>Train short runs on your own machine</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Entraîner les runs courts sur sa propre machine</translation>
    </message>
    <message>
        <source>Runs below an hour rarely repay the 5 to 10 minutes of setting up a rented machine, which are billed too.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Les runs de moins d’une heure compensent rarement les 5 à 10 minutes d’installation d’une machine louée, qui sont facturées elles aussi.</translation>
    </message>
    <message>
        <source>Train in the region with the cleanest grid</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Entraîner dans la région au réseau le plus propre</translation>
    </message>
    <message>
        <source>The same provider has a region whose electricity emits less. Prices differ little; look at where the data may go and what its transfer costs.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Le même fournisseur a une région dont l’électricité émet moins. Les prix diffèrent peu ; vérifiez où les données peuvent aller et ce que coûte leur transfert.</translation>
    </message>
    <message>
        <source>Start long runs in cheap and clean hours</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Lancer les longs runs aux heures creuses et propres</translation>
    </message>
    <message>
        <source>With a tariff by the hour, nights and weekends are cheaper; where there is much solar power, noon is cleanest and the evening dirtiest. The saving is of the energy.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Avec un tarif horaire, les nuits et les week-ends sont moins chers ; là où le solaire abonde, midi est le plus propre et le soir le plus polluant. L’économie porte sur l’énergie.</translation>
    </message>
    <message>
        <source>Keep the two best checkpoints only</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Ne garder que les deux meilleurs checkpoints</translation>
    </message>
    <message>
        <source>Three checkpoints are kept by default; older ones are hardly ever loaded again. A rule at the end of each epoch deletes the rest.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Trois checkpoints sont conservés par défaut ; les plus anciens ne sont presque jamais rechargés. Une règle à la fin de chaque epoch supprime le reste.</translation>
    </message>
    <message>
        <source>Move old artefacts to a colder tier</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Déplacer les vieux artefacts vers un niveau plus froid</translation>
    </message>
    <message>
        <source>What was not read for a month costs half in a warm tier and a tenth in a cold one. Mind the minimum stay (30 and 90 days) and the fee for reading it back. The saving is of the storage.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Ce qui n’a pas été lu depuis un mois coûte moitié moins dans un niveau tiède et un dixième dans un niveau froid. Attention à la durée minimale (30 et 90 jours) et aux frais de relecture. L’économie porte sur le stockage.</translation>
    </message>
    <message>
        <source>Compress artefacts before transfer</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Compresser les artefacts avant le transfert</translation>
    </message>
    <message>
        <source>Weights in half precision, columnar data and zstd together typically leave 60 % of the bytes. Leaving the provider is what costs; inside a region transfer is free.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Les poids en demi-précision, les données en colonnes et zstd ne laissent ensemble en général que 60 % des octets. C’est sortir de chez le fournisseur qui coûte ; à l’intérieur d’une région, le transfert est gratuit.</translation>
    </message>
    <message>
        <source>Commit to a base load</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>S’engager sur une charge de base</translation>
    </message>
    <message>
        <source>Work that runs month after month is 20 to 40 % cheaper with a commitment of one year. Commit to the part that is always there, and take the rest on spot.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Le travail qui revient mois après mois est 20 à 40 % moins cher avec un engagement d’un an. Engagez-vous sur la part toujours présente, et prenez le reste en spot.</translation>
    </message>
</context>
</TS>
