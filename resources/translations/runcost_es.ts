<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>RunCost</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Typical spot</source>
        <translation>Spot típico</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>the file counts grams, not kilograms</source>
        <translation>el archivo cuenta gramos, no kilogramos</translation>
    </message>
    <message>
        <source>the file counts tonnes, not kilograms</source>
        <translation>el archivo cuenta toneladas, no kilogramos</translation>
    </message>
    <message>
        <source>the file counts milligrams, not kilograms</source>
        <translation>el archivo cuenta miligramos, no kilogramos</translation>
    </message>
    <message>
        <source>the file counts pounds, not kilograms</source>
        <translation>el archivo cuenta libras, no kilogramos</translation>
    </message>
    <message>
        <source>The energy counters of the processor may not be read: energy is without the processor. “%1” must be readable.</source>
        <translation>No se permite leer los contadores de energía del procesador: la energía no incluye el procesador. «%1» debe poder leerse.</translation>
    </message>
    <message>
        <source>Total, training and one month</source>
        <translation>Total, entrenamiento y un mes</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>Coste de entrenamiento</translation>
    </message>
    <message>
        <source>Inference, one month</source>
        <translation>Inferencia, un mes</translation>
    </message>
    <message>
        <source>Storage, one month</source>
        <translation>Almacenamiento, un mes</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>Latency of a request</source>
        <translation>Latencia de una petición</translation>
    </message>
    <message>
        <source>Carbon offset</source>
        <translation>Compensación de carbono</translation>
    </message>
    <message>
        <source>Miles driven</source>
        <translation>Millas en coche</translation>
    </message>
    <message>
        <source>Smartphone charges</source>
        <translation>Cargas de móvil</translation>
    </message>
    <message>
        <source>Tree-months</source>
        <translation>Meses-árbol</translation>
    </message>
    <message>
        <source>Cost of %1 runs</source>
        <translation>Coste de %1 ejecuciones</translation>
    </message>
    <message>
        <source>Energy of %1 runs</source>
        <translation>Energía de %1 ejecuciones</translation>
    </message>
    <message>
        <source>CO₂e of %1 runs</source>
        <translation>CO₂e de %1 ejecuciones</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>No se puede leer la carpeta: %1.</translation>
    </message>
    <message>
        <source> M</source>
        <translation> M</translation>
    </message>
    <message>
        <source> B</source>
        <translation> mil M</translation>
    </message>
    <message>
        <source>Shown in %1 at %2 per USD (%3, %4).</source>
        <extracomment>%1 "EUR", %2 "0.92", %3 "ECB reference rate", %4 "2026-11-20"</extracomment>
        <translation>Se muestra en %1 a %2 por USD (%3, %4).</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Thresholds of a budget that are crossed</source>
        <translation>Umbrales superados de un presupuesto</translation>
    </message>
    <message>
        <source>Guard of a budget</source>
        <translation>Control de un presupuesto</translation>
    </message>
    <message>
        <source>Alerts of a running session</source>
        <translation>Alertas de una sesión en curso</translation>
    </message>
    <message>
        <source>Advice from the last sessions</source>
        <translation>Consejos a partir de las últimas sesiones</translation>
    </message>
    <message>
        <source>Is a cost unusual?</source>
        <translation>¿Es inusual un coste?</translation>
    </message>
    <message>
        <source>Month projected from the last week</source>
        <translation>Mes proyectado a partir de la última semana</translation>
    </message>
    <message>
        <source>source_monthly_usd divides by sessions instead of days, as published; for comparison only.</source>
        <translation>source_monthly_usd divide entre sesiones en lugar de días, tal como se publicó; solo para comparar.</translation>
    </message>
    <message>
        <source>Forecast for the end of the month</source>
        <translation>Previsión para fin de mes</translation>
    </message>
    <message>
        <source>Budget split by purpose</source>
        <translation>Presupuesto repartido por finalidad</translation>
    </message>
    <message>
        <source>Total cost and its unit costs</source>
        <translation>Coste total y sus costes unitarios</translation>
    </message>
    <message>
        <source>Count storage and transfer once: in training or in data.</source>
        <translation>Contar el almacenamiento y la transferencia una sola vez: en el entrenamiento o en los datos.</translation>
    </message>
    <message>
        <source>Gate against a growing cost</source>
        <translation>Barrera contra un coste creciente</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Right-sizing, as published</source>
        <translation>Dimensionado, tal como se publicó</translation>
    </message>
    <message>
        <source>Calls an idle GPU with a full memory optimal; see right_size.</source>
        <translation>Considera óptima una GPU inactiva con la memoria llena; véase right_size.</translation>
    </message>
    <message>
        <source>Right-sizing</source>
        <translation>Dimensionado</translation>
    </message>
    <message>
        <source>GPU and pricing for a training</source>
        <translation>GPU y precios para un entrenamiento</translation>
    </message>
    <message>
        <source>A hint by size alone; the memory of a training decides.</source>
        <translation>Una orientación solo por tamaño; decide la memoria del entrenamiento.</translation>
    </message>
    <message>
        <source>Serving and scaling of a model</source>
        <translation>Servicio y escalado de un modelo</translation>
    </message>
    <message>
        <source>Local or cloud</source>
        <translation>Local o nube</translation>
    </message>
    <message>
        <source>Rules that fire for a run</source>
        <translation>Reglas que se activan en una ejecución</translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation>Energía y carbono</translation>
    </message>
    <message>
        <source>Energy of a training</source>
        <translation>Energía de un entrenamiento</translation>
    </message>
    <message>
        <source>Constant power over the whole time.</source>
        <translation>Potencia constante durante todo el tiempo.</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>Precio de la energía</translation>
    </message>
    <message>
        <source>Carbon of energy</source>
        <translation>Carbono de la energía</translation>
    </message>
    <message>
        <source>Operational carbon at an average grid factor.</source>
        <translation>Carbono operativo con un factor medio de la red.</translation>
    </message>
    <message>
        <source>Carbon of repeated runs</source>
        <translation>Carbono de ejecuciones repetidas</translation>
    </message>
    <message>
        <source>Price of an offset</source>
        <translation>Precio de una compensación</translation>
    </message>
    <message>
        <source>Carbon in another region</source>
        <translation>Carbono en otra región</translation>
    </message>
    <message>
        <source>What carbon is like</source>
        <translation>A qué equivale el carbono</translation>
    </message>
    <message>
        <source>Own hardware</source>
        <translation>Hardware propio</translation>
    </message>
    <message>
        <source>Own hardware, cost of a year</source>
        <translation>Hardware propio, coste de un año</translation>
    </message>
    <message>
        <source>Power at full load all year; cooling is in the PUE.</source>
        <translation>Potencia a plena carga todo el año; la refrigeración está en el PUE.</translation>
    </message>
    <message>
        <source>Own hardware, months until it pays</source>
        <translation>Hardware propio, meses hasta amortizarse</translation>
    </message>
    <message>
        <source>A simple payback: no residual value, host power or capital cost.</source>
        <translation>Una amortización simple: sin valor residual, consumo del host ni coste de capital.</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferencia</translation>
    </message>
    <message>
        <source>Throughput of a latency</source>
        <translation>Throughput a partir de la latencia</translation>
    </message>
    <message>
        <source>Month of inference on instances</source>
        <translation>Mes de inferencia en instancias</translation>
    </message>
    <message>
        <source>Cost of a thousand predictions</source>
        <translation>Coste de mil predicciones</translation>
    </message>
    <message>
        <source>What an optimisation may cost</source>
        <translation>Cuánto puede costar una optimización</translation>
    </message>
    <message>
        <source>Serverless calls</source>
        <translation>Llamadas serverless</translation>
    </message>
    <message>
        <source>Calls from which on an instance is cheaper</source>
        <translation>Llamadas a partir de las cuales una instancia es más barata</translation>
    </message>
    <message>
        <source>Check that one instance can carry that many calls.</source>
        <translation>Comprobar que una instancia puede atender tantas llamadas.</translation>
    </message>
    <message>
        <source>What-if models</source>
        <translation>Modelos de hipótesis</translation>
    </message>
    <message>
        <source>Training time at another batch size</source>
        <translation>Tiempo de entrenamiento con otro tamaño de lote</translation>
    </message>
    <message>
        <source>Assumes a fixed share of a step that does not grow with the batch, and the same number of epochs.</source>
        <translation>Supone una fracción fija del paso que no crece con el lote y el mismo número de épocas.</translation>
    </message>
    <message>
        <source>GPU-hours on another number of GPUs</source>
        <translation>GPU-horas con otro número de GPU</translation>
    </message>
    <message>
        <source>Assumes that the loss by communication is a power of the ratio.</source>
        <translation>Supone que la pérdida por comunicación es una potencia de la proporción.</translation>
    </message>
    <message>
        <source>Latency of a batch</source>
        <translation>Latencia de un lote</translation>
    </message>
    <message>
        <source>Assumes a fixed share of the latency of one and a linear rest.</source>
        <translation>Supone una fracción fija de la latencia de una sola petición y el resto lineal.</translation>
    </message>
    <message>
        <source>Wear of own hardware</source>
        <translation>Desgaste del hardware propio</translation>
    </message>
    <message>
        <source>Assumes a straight line over the life, every hour of the year usable.</source>
        <translation>Supone una línea recta durante la vida útil, con todas las horas del año utilizables.</translation>
    </message>
    <message>
        <source>Precision and batch</source>
        <translation>Precisión y lote</translation>
    </message>
    <message>
        <source>Batch size with the cheapest epoch</source>
        <translation>Tamaño de lote con la época más barata</translation>
    </message>
    <message>
        <source>Larger batches may need more epochs for the same result.</source>
        <translation>Los lotes mayores pueden necesitar más épocas para el mismo resultado.</translation>
    </message>
    <message>
        <source>Effective batch size</source>
        <translation>Tamaño de lote efectivo</translation>
    </message>
    <message>
        <source>The same work on other GPUs</source>
        <translation>El mismo trabajo en otras GPU</translation>
    </message>
    <message>
        <source>Fewer GPUs take longer; the GPU-hours stay.</source>
        <translation>Con menos GPU se tarda más; las GPU-horas no cambian.</translation>
    </message>
    <message>
        <source>Effect of a number format</source>
        <translation>Efecto de un formato numérico</translation>
    </message>
    <message>
        <source>The batch factor is an upper bound: weights and optimiser keep their memory.</source>
        <translation>El factor de lote es una cota superior: los pesos y el optimizador conservan su memoria.</translation>
    </message>
    <message>
        <source>Number format for a model</source>
        <translation>Formato numérico para un modelo</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Offers compared</source>
        <translation>Ofertas comparadas</translation>
    </message>
    <message>
        <source>Region with the lowest spot price</source>
        <translation>Región con el precio spot más bajo</translation>
    </message>
    <message>
        <source>Spot price alone: transfer and the risk of interruption are not counted.</source>
        <translation>Solo el precio spot: no se cuentan la transferencia ni el riesgo de interrupción.</translation>
    </message>
    <message>
        <source>Value of an offer</source>
        <translation>Valor de una oferta</translation>
    </message>
    <message>
        <source>Price per GPU</source>
        <translation>Precio por GPU</translation>
    </message>
    <message>
        <source>Price on a managed platform</source>
        <translation>Precio en una plataforma gestionada</translation>
    </message>
    <message>
        <source>Commitment against on demand</source>
        <translation>Compromiso frente a bajo demanda</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation>Retorno de la inversión</translation>
    </message>
    <message>
        <source>Return of a rented run</source>
        <translation>Retorno de una ejecución alquilada</translation>
    </message>
    <message>
        <source>attended_fraction is the share of the time that somebody waits; 1 bills every machine hour.</source>
        <translation>attended_fraction es la parte del tiempo en que alguien espera; con 1 se factura cada hora de máquina.</translation>
    </message>
    <message>
        <source>Return of several rented runs</source>
        <translation>Retorno de varias ejecuciones alquiladas</translation>
    </message>
    <message>
        <source>Runs that cannot be done locally are in none of the sums.</source>
        <translation>Las ejecuciones que no se pueden hacer en local no están en ninguna de las sumas.</translation>
    </message>
    <message>
        <source>Savings applied one after the other</source>
        <translation>Ahorros aplicados uno tras otro</translation>
    </message>
    <message>
        <source>Savings that overlap give less.</source>
        <translation>Los ahorros que se solapan dan menos.</translation>
    </message>
    <message>
        <source>Scores and sizes</source>
        <translation>Puntuaciones y tamaños</translation>
    </message>
    <message>
        <source>Efficiency score</source>
        <translation>Puntuación de eficiencia</translation>
    </message>
    <message>
        <source>A value at its benchmark scores 0.</source>
        <translation>Un valor igual a su referencia puntúa 0.</translation>
    </message>
    <message>
        <source>Efficiency of accelerators</source>
        <translation>Eficiencia de los aceleradores</translation>
    </message>
    <message>
        <source>Efficiency by throughput</source>
        <translation>Eficiencia por throughput</translation>
    </message>
    <message>
        <source>The reference is arbitrary: set your own.</source>
        <translation>La referencia es arbitraria: definir una propia.</translation>
    </message>
    <message>
        <source>Priority of an experiment</source>
        <translation>Prioridad de un experimento</translation>
    </message>
    <message>
        <source>Memory of a model</source>
        <translation>Memoria de un modelo</translation>
    </message>
    <message>
        <source>Weights, and for training gradients and Adam; activations come on top.</source>
        <translation>Pesos y, para entrenar, gradientes y Adam; las activaciones se suman a esto.</translation>
    </message>
    <message>
        <source>GPUs that hold a model</source>
        <translation>GPU en las que cabe un modelo</translation>
    </message>
    <message>
        <source>Memory only, without head-room.</source>
        <translation>Solo memoria, sin margen.</translation>
    </message>
    <message>
        <source>Runs that no other run beats</source>
        <translation>Ejecuciones que ninguna otra supera</translation>
    </message>
    <message>
        <source>Maturity level</source>
        <translation>Nivel de madurez</translation>
    </message>
    <message>
        <source>Sum of cost ranges</source>
        <translation>Suma de intervalos de coste</translation>
    </message>
    <message>
        <source>Sessions and time slots</source>
        <translation>Sesiones y franjas horarias</translation>
    </message>
    <message>
        <source>Jobs packed into sessions</source>
        <translation>Trabajos agrupados en sesiones</translation>
    </message>
    <message>
        <source>Shortest first: quick and stable, but not the fewest sessions.</source>
        <translation>Primero los más cortos: rápido y estable, pero no el menor número de sesiones.</translation>
    </message>
    <message>
        <source>Saving of one session for several jobs</source>
        <translation>Ahorro de una sesión para varios trabajos</translation>
    </message>
    <message>
        <source>Cheapest hours of the day</source>
        <translation>Horas más baratas del día</translation>
    </message>
    <message>
        <source>Spot capacity</source>
        <translation>Capacidad spot</translation>
    </message>
    <message>
        <source>Saving by the spot price</source>
        <translation>Ahorro por el precio spot</translation>
    </message>
    <message>
        <source>Spot cost with interruptions</source>
        <translation>Coste spot con interrupciones</translation>
    </message>
    <message>
        <source>Without an interval the work lost since the last checkpoint is not counted.</source>
        <translation>Sin un intervalo no se cuenta el trabajo perdido desde el último checkpoint.</translation>
    </message>
    <message>
        <source>Checkpoint interval with the least overhead</source>
        <translation>Intervalo de checkpoints con la menor sobrecarga</translation>
    </message>
    <message>
        <source>Risk of an interruption</source>
        <translation>Riesgo de interrupción</translation>
    </message>
    <message>
        <source>Biased high: runs that were never interrupted are not in the record.</source>
        <translation>Sesgado al alza: las ejecuciones que nunca se interrumpieron no están en el registro.</translation>
    </message>
    <message>
        <source>Stopping and sampling</source>
        <translation>Parada y muestreo</translation>
    </message>
    <message>
        <source>Early stopping, as published</source>
        <translation>Parada temprana, tal como se publicó</translation>
    </message>
    <message>
        <source>The limit on the variance is absolute, so that small losses always stop; early_stop_relative has no such limit.</source>
        <translation>El límite de la varianza es absoluto, así que las pérdidas pequeñas siempre paran; early_stop_relative no tiene ese límite.</translation>
    </message>
    <message>
        <source>Early stopping by relative improvement</source>
        <translation>Parada temprana por mejora relativa</translation>
    </message>
    <message>
        <source>Checkpoints to keep</source>
        <translation>Checkpoints que conservar</translation>
    </message>
    <message>
        <source>Epochs by the quality of the data</source>
        <translation>Épocas según la calidad de los datos</translation>
    </message>
    <message>
        <source>Samples by the phase of the work</source>
        <translation>Muestras según la fase del trabajo</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Storage in tiers</source>
        <translation>Almacenamiento por niveles</translation>
    </message>
    <message>
        <source>Fees for reading and requests, and minimum durations, are not counted.</source>
        <translation>No se cuentan las tarifas de lectura y peticiones ni las permanencias mínimas.</translation>
    </message>
    <message>
        <source>Storage over a life cycle</source>
        <translation>Almacenamiento a lo largo de un ciclo de vida</translation>
    </message>
    <message>
        <source>Cloud training run</source>
        <translation>Entrenamiento en la nube</translation>
    </message>
    <message>
        <source>Training run with storage and transfer</source>
        <translation>Entrenamiento con almacenamiento y transferencia</translation>
    </message>
    <message>
        <source>Wall hours, not GPU-hours: the GPU count enters once.</source>
        <translation>Horas de reloj, no GPU-horas: el número de GPU entra una sola vez.</translation>
    </message>
    <message>
        <source>Rented session</source>
        <translation>Sesión alquilada</translation>
    </message>
    <message>
        <source>Cost so far of a running session</source>
        <translation>Coste hasta ahora de una sesión en curso</translation>
    </message>
    <message>
        <source>Cost of a result</source>
        <translation>Coste de un resultado</translation>
    </message>
    <message>
        <source>GPU-hours of a training, estimated</source>
        <translation>GPU-horas de un entrenamiento, estimadas</translation>
    </message>
    <message>
        <source>A rule of thumb: a T4 trains 100 million parameters on 1 GB for one epoch in an hour.</source>
        <translation>Regla general: una T4 entrena 100 millones de parámetros con 1 GB durante una época en una hora.</translation>
    </message>
    <message>
        <source>Experiment with a search for hyperparameters, estimated</source>
        <translation>Experimento con búsqueda de hiperparámetros, estimado</translation>
    </message>
    <message>
        <source>A trial takes 30 % of a run and the data are kept twice.</source>
        <translation>Un ensayo ocupa el 30 % de una ejecución y los datos se guardan dos veces.</translation>
    </message>
    <message>
        <source>Training time, guessed</source>
        <translation>Tiempo de entrenamiento, aproximado</translation>
    </message>
    <message>
        <source>Only a rough guess: recurrent cost grows faster than the hidden size, and large batches saturate.</source>
        <translation>Solo una aproximación: el coste recurrente crece más deprisa que el tamaño oculto y los lotes grandes se saturan.</translation>
    </message>
    <message>
        <source>Summary of a running session</source>
        <translation>Resumen de una sesión en curso</translation>
    </message>
    <message>
        <source>Cost per mean squared error</source>
        <translation>Coste por error cuadrático medio</translation>
    </message>
    <message>
        <source>Rises when the model improves; compare it only between equal models.</source>
        <translation>Sube cuando el modelo mejora; compararlo solo entre modelos iguales.</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>Tamaño del modelo</translation>
    </message>
    <message>
        <source>Samples per dollar</source>
        <translation>Muestras por dólar</translation>
    </message>
    <message>
        <source>Effect of compression</source>
        <translation>Efecto de la compresión</translation>
    </message>
    <message>
        <source>What to upload and what to download</source>
        <translation>Qué subir y qué descargar</translation>
    </message>
    <message>
        <source>Deleted files need a common base and are not recognised.</source>
        <translation>Los archivos eliminados necesitan una base común y no se reconocen.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old, new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Unido</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>Precio de electricidad</translation>
    </message>
    <message>
        <source>Grid intensity</source>
        <translation>Intensidad de la red</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Device power</source>
        <translation>Potencia del dispositivo</translation>
    </message>
    <message>
        <source>Time factor</source>
        <translation>Factor de tiempo</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>Tipo de GPU</translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation>Número de GPU</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>GPU price</source>
        <translation>Precio de GPU</translation>
    </message>
    <message>
        <source>Spot share</source>
        <translation>Cuota spot</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint cada</translation>
    </message>
    <message>
        <source>Hardware price</source>
        <translation>Precio del hardware</translation>
    </message>
    <message>
        <source>Platform markup</source>
        <translation>Recargo de plataforma</translation>
    </message>
    <message>
        <source>Predictions per month</source>
        <translation>Predicciones por mes</translation>
    </message>
    <message>
        <source>Latency at batch 1</source>
        <translation>Latencia con lote 1</translation>
    </message>
    <message>
        <source>Batching</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Serverless memory</source>
        <translation>Memoria serverless</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Transferencia saliente</translation>
    </message>
    <message>
        <source>Offset price</source>
        <translation>Precio de compensación</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Storage and transfer</source>
        <translation>Almacenamiento y transferencia</translation>
    </message>
    <message>
        <source>run time</source>
        <translation>tiempo de ejecución</translation>
    </message>
    <message>
        <source>time factor</source>
        <translation>factor de tiempo</translation>
    </message>
    <message>
        <source>GPU time ratio</source>
        <translation>relación de tiempo de GPU</translation>
    </message>
    <message>
        <source>precision speed</source>
        <translation>velocidad de la precisión</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>tamaño de lote</translation>
    </message>
    <message>
        <source>recorded batch size</source>
        <translation>tamaño de lote registrado</translation>
    </message>
    <message>
        <source>fixed share of a step</source>
        <translation>fracción fija de un paso</translation>
    </message>
    <message>
        <source>recorded GPU count</source>
        <translation>número de GPU registrado</translation>
    </message>
    <message>
        <source>scaling exponent</source>
        <translation>exponente de escalado</translation>
    </message>
    <message>
        <source>device power</source>
        <translation>potencia del dispositivo</translation>
    </message>
    <message>
        <source>electricity price</source>
        <translation>precio de electricidad</translation>
    </message>
    <message>
        <source>grid intensity</source>
        <translation>intensidad de la red</translation>
    </message>
    <message>
        <source>spot share</source>
        <translation>cuota spot</translation>
    </message>
    <message>
        <source>spot discount</source>
        <translation>descuento spot</translation>
    </message>
    <message>
        <source>interruptions</source>
        <translation>interrupciones</translation>
    </message>
    <message>
        <source>checkpoint interval</source>
        <translation>intervalo de checkpoints</translation>
    </message>
    <message>
        <source>checkpoint save</source>
        <translation>guardado de checkpoint</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>reinicio</translation>
    </message>
    <message>
        <source>hardware price</source>
        <translation>precio del hardware</translation>
    </message>
    <message>
        <source>hardware life</source>
        <translation>vida útil del hardware</translation>
    </message>
    <message>
        <source>platform markup</source>
        <translation>recargo de plataforma</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>predicciones</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latencia</translation>
    </message>
    <message>
        <source>batching</source>
        <translation>agrupación</translation>
    </message>
    <message>
        <source>fixed share of latency</source>
        <translation>fracción fija de la latencia</translation>
    </message>
    <message>
        <source>serverless memory</source>
        <translation>memoria serverless</translation>
    </message>
    <message>
        <source>serverless price</source>
        <translation>precio serverless</translation>
    </message>
    <message>
        <source>price per million requests</source>
        <translation>precio por millón de peticiones</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>almacenamiento</translation>
    </message>
    <message>
        <source>storage price</source>
        <translation>precio de almacenamiento</translation>
    </message>
    <message>
        <source>transfer out</source>
        <translation>transferencia saliente</translation>
    </message>
    <message>
        <source>transfer price</source>
        <translation>precio de transferencia</translation>
    </message>
    <message>
        <source>offset price</source>
        <translation>precio de compensación</translation>
    </message>
    <message>
        <source>CO₂e per car mile</source>
        <translation>CO₂e por milla en coche</translation>
    </message>
    <message>
        <source>CO₂e per phone charge</source>
        <translation>CO₂e por carga de móvil</translation>
    </message>
    <message>
        <source>CO₂e per tree and month</source>
        <translation>CO₂e por árbol y mes</translation>
    </message>
    <message>
        <source>recorded energy</source>
        <translation>energía registrada</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>No se pudo crear la imagen.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>RunCost stores (*.db *.sqlite);;All files (*)</source>
        <translation>Almacenes de RunCost (*.db *.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>training takes %1 h</source>
        <translation>el entrenamiento dura %1 h</translation>
    </message>
    <message>
        <source>GPU utilisation is %1</source>
        <translation>el uso de GPU es %1</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>latency is %1 ms</source>
        <translation>la latencia es de %1 ms</translation>
    </message>
    <message>
        <source>the model has %1 MiB</source>
        <translation>el modelo tiene %1 MiB</translation>
    </message>
    <message>
        <source>peak memory is %1 MiB</source>
        <translation>el pico de memoria es de %1 MiB</translation>
    </message>
    <message>
        <source>training costs %1</source>
        <translation>el entrenamiento cuesta %1</translation>
    </message>
    <message>
        <source>the total is %1</source>
        <translation>el total es %1</translation>
    </message>
    <message>
        <source>storage costs %1</source>
        <translation>el almacenamiento cuesta %1</translation>
    </message>
    <message>
        <source>transfer costs %1</source>
        <translation>la transferencia cuesta %1</translation>
    </message>
    <message>
        <source>inference costs %1</source>
        <translation>la inferencia cuesta %1</translation>
    </message>
    <message>
        <source>%1 GB are kept</source>
        <translation>se conservan %1 GB</translation>
    </message>
    <message>
        <source>%1 GB go out</source>
        <translation>salen %1 GB</translation>
    </message>
    <message>
        <source>it emits %1 kg</source>
        <translation>emite %1 kg</translation>
    </message>
    <message>
        <source>%1 predictions a month</source>
        <translation>%1 predicciones al mes</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 como máximo</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>other than %1</source>
        <translation>distinto de %1</translation>
    </message>
    <message>
        <source>so</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The picture is too large. Choose a smaller size or scale.</source>
        <translation>La imagen es demasiado grande. Elegir un tamaño o una escala menor.</translation>
    </message>
    <message>
        <source>This kind of file shows one run.</source>
        <translation>Este tipo de archivo muestra una sola ejecución.</translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>No se puede crear el PDF.</translation>
    </message>
    <message>
        <source>From the report of %1</source>
        <translation>Del informe de %1</translation>
    </message>
    <message>
        <source>RunCost report</source>
        <translation>Informe de RunCost</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>No hay ningún almacén abierto.</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Tiempo de ejecución</translation>
    </message>
    <message>
        <source>unexpected “%1”</source>
        <translation>«%1» inesperado</translation>
    </message>
    <message>
        <source>Column %1: %2.</source>
        <translation>Columna %1: %2.</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>anidamiento demasiado profundo</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>falta un paréntesis de cierre</translation>
    </message>
    <message>
        <source>a name or a number is missing</source>
        <translation>falta un nombre o un número</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Memoria de GPU</translation>
    </message>
    <message>
        <source>CO2e</source>
        <translation>CO2e</translation>
    </message>
    <message>
        <source>GPU utilisation</source>
        <translation>Uso de GPU</translation>
    </message>
    <message>
        <source>Hourly price</source>
        <translation>Precio por hora</translation>
    </message>
    <message>
        <source>Billed cost</source>
        <translation>Coste facturado</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Inference latency</source>
        <translation>Latencia de inferencia</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Throughput</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pico de memoria</translation>
    </message>
    <message>
        <source>Mean memory</source>
        <translation>Memoria media</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Early stopping patience</source>
        <translation>Paciencia de parada temprana</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Final MSE</source>
        <translation>MSE final</translation>
    </message>
    <message>
        <source>Cost as reported</source>
        <translation>Coste declarado</translation>
    </message>
    <message>
        <source>The run has an unusable value under “%1”.</source>
        <translation>La ejecución tiene un valor inutilizable en «%1».</translation>
    </message>
    <message>
        <source>%1: %2 reports %3, recomputed %4: %5</source>
        <translation>%1: %2 declara %3, recalculado %4: %5</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Abortada</translation>
    </message>
    <message>
        <source>The names and notes of all runs need more memory than RunCost can use.</source>
        <translation>Los nombres y notas de todas las ejecuciones necesitan más memoria de la que RunCost puede usar.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>No existe la ejecución %1.</translation>
    </message>
    <message>
        <source>The figures of a run are damaged.</source>
        <translation>Las cifras de una ejecución están dañadas.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. The file that was there is unchanged.</source>
        <translation>No se puede escribir «%1»: %2. El archivo existente no ha cambiado.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2.</source>
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a device and no file</source>
        <translation>es un dispositivo y no un archivo</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>hours:minutes:seconds</source>
        <translation>horas:minutos:segundos</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>microsegundos</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>nanosegundos</translation>
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
        <translation>fracción, de 0 a 1</translation>
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
        <translation>centavos de USD</translation>
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
        <translation>bytes</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>count</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>miles</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>millones</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>miles de millones</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
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
        <translation>Hora Unix, según su magnitud</translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation>Segundos Unix</translation>
    </message>
    <message>
        <source>Unix milliseconds</source>
        <translation>Milisegundos Unix</translation>
    </message>
    <message>
        <source>Unix microseconds</source>
        <translation>Microsegundos Unix</translation>
    </message>
    <message>
        <source>Unix nanoseconds</source>
        <translation>Nanosegundos Unix</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Id de la ejecución</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Device class</source>
        <translation>Clase de dispositivo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Tipo de instancia</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation>Modelo de precios</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Step of a history</source>
        <translation>Paso de un historial</translation>
    </message>
    <message>
        <source>Values over steps</source>
        <translation>Valores por paso</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
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
        <translation>muestras</translation>
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
        <translation>pet.</translation>
    </message>
    <message>
        <source>1 req</source>
        <translation>1 pet.</translation>
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
        <translation>No es un YAML legible.</translation>
    </message>
    <message>
        <source>The saving of memory holds for activations: Adam in mixed precision keeps 16 bytes a parameter. int8 is for inference.</source>
        <translation>El ahorro de memoria vale para las activaciones: Adam en precisión mixta conserva 16 bytes por parámetro. int8 es para inferencia.</translation>
    </message>
    <message>
        <source>Counted is the cost of the same number of epochs; a larger batch may need more of them.</source>
        <translation>Se cuenta el coste del mismo número de épocas; un lote mayor puede necesitar más.</translation>
    </message>
    <message>
        <source>The checkpoint interval follows the sources' rule of thumb. The least overhead is at √(2·c·T/N): c to save, T the run, N interruptions.</source>
        <translation>El intervalo de checkpoints sigue la regla general de las fuentes. La menor sobrecarga está en √(2·c·T/N): c para guardar, T la ejecución, N interrupciones.</translation>
    </message>
    <message>
        <source>A GPU fits when its memory holds the measured peak; leave head-room for longer inputs.</source>
        <translation>Una GPU es apta cuando en su memoria cabe el pico medido; dejar margen para entradas más largas.</translation>
    </message>
    <message>
        <source>Emissions are operational, with the average of the grid; making the hardware is not in them.</source>
        <translation>Las emisiones son operativas, con la media de la red; no incluyen la fabricación del hardware.</translation>
    </message>
    <message>
        <source>The curve has many points; each evaluation is the mean of %1 of them.</source>
        <translation>La curva tiene muchos puntos; cada evaluación es la media de %1 de ellos.</translation>
    </message>
    <message>
        <source>%1, needs %2</source>
        <translation>%1, se necesita %2</translation>
    </message>
    <message>
        <source>It would cost %1 more here.</source>
        <translation>Aquí costaría %1 más.</translation>
    </message>
    <message>
        <source>It would change nothing here.</source>
        <translation>Aquí no cambiaría nada.</translation>
    </message>
    <message>
        <source>The run has no duration.</source>
        <translation>La ejecución no tiene duración.</translation>
    </message>
    <message>
        <source>Unknown price: %1.</source>
        <translation>Precio desconocido: %1.</translation>
    </message>
    <message>
        <source>The latency of a prediction is not known.</source>
        <translation>No se conoce la latencia de una predicción.</translation>
    </message>
    <message>
        <source>The model size is not known.</source>
        <translation>No se conoce el tamaño del modelo.</translation>
    </message>
    <message>
        <source>Where it ran is not known.</source>
        <translation>No se sabe dónde se ejecutó.</translation>
    </message>
    <message>
        <source>The cost of training is unknown.</source>
        <translation>No se conoce el coste de entrenamiento.</translation>
    </message>
    <message>
        <source>Own machine: no fee.</source>
        <translation>Máquina propia: sin tarifa.</translation>
    </message>
    <message>
        <source>No managed platform.</source>
        <translation>Sin plataforma gestionada.</translation>
    </message>
    <message>
        <source>No part of the cost is known.</source>
        <translation>No se conoce ninguna parte del coste.</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>%1 of this run is %2, which is not possible.</source>
        <translation>%1 de esta ejecución es %2, lo que no es posible.</translation>
    </message>
    <message>
        <source>%1 cannot be %2; it starts at %3.</source>
        <translation>%1 no puede ser %2; empieza en %3.</translation>
    </message>
    <message>
        <source>Spot share cannot be %1; it ends at 1.</source>
        <translation>La cuota spot no puede ser %1; termina en 1.</translation>
    </message>
    <message>
        <source>%1 of five parts unknown: the true total is higher.</source>
        <translation>%1 de cinco partes desconocidas: el total real es mayor.</translation>
    </message>
    <message>
        <source>Training at %1</source>
        <translation>Entrenamiento en %1</translation>
    </message>
    <message>
        <source>No price or no duration is known here.</source>
        <translation>Aquí no se conoce el precio o la duración.</translation>
    </message>
    <message>
        <source>time there</source>
        <translation>tiempo allí</translation>
    </message>
    <message>
        <source>unknown speed: same duration</source>
        <translation>velocidad desconocida: misma duración</translation>
    </message>
    <message>
        <source>ratio of dense FP16 TFLOPS</source>
        <translation>relación de TFLOPS FP16 densos</translation>
    </message>
    <message>
        <source>as in the run</source>
        <translation>como en la ejecución</translation>
    </message>
    <message>
        <source>The price is for the GPU alone; the machine around it costs extra.</source>
        <translation>El precio es solo de la GPU; la máquina que la rodea se paga aparte.</translation>
    </message>
    <message>
        <source>There is no offer “%1”.</source>
        <translation>No existe la oferta «%1».</translation>
    </message>
    <message>
        <source>CO₂e in %1</source>
        <translation>CO₂e en %1</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energía</translation>
    </message>
    <message>
        <source>this analysis</source>
        <translation>este análisis</translation>
    </message>
    <message>
        <source>There is no region “%1”.</source>
        <translation>No existe la región «%1».</translation>
    </message>
    <message>
        <source>%1 Because: %2.</source>
        <translation>%1 Motivo: %2.</translation>
    </message>
    <message>
        <source>total without it</source>
        <translation>total sin ello</translation>
    </message>
    <message>
        <source>total with it</source>
        <translation>total con ello</translation>
    </message>
    <message>
        <source>There is no recommendation “%1”.</source>
        <translation>No existe la recomendación «%1».</translation>
    </message>
    <message>
        <source>There is no slider “%1”.</source>
        <translation>No existe el control «%1».</translation>
    </message>
    <message>
        <source>A step of %1</source>
        <translation>Un paso de %1</translation>
    </message>
    <message>
        <source>It does not change the total here.</source>
        <translation>Aquí no cambia el total.</translation>
    </message>
    <message>
        <source>derivative of the total, this analysis</source>
        <translation>derivada del total, este análisis</translation>
    </message>
    <message>
        <source>one step of the slider</source>
        <translation>un paso del control deslizante</translation>
    </message>
    <message>
        <source>change of the total per unit</source>
        <translation>cambio del total por unidad</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>A tangent: exact for a small step, an approximation for a large one.</source>
        <translation>Una tangente: exacta para un paso pequeño, una aproximación para uno grande.</translation>
    </message>
    <message>
        <source>%1 of four parts are known; their weights are renormalised.</source>
        <translation>Se conocen %1 de cuatro partes; sus pesos se renormalizan.</translation>
    </message>
    <message>
        <source>There is no figure “%1”.</source>
        <translation>No existe la cifra «%1».</translation>
    </message>
    <message>
        <source>  90 % range: %1</source>
        <translation>  Intervalo del 90 %: %1</translation>
    </message>
    <message>
        <source>  Widest driver: %1, ± %2</source>
        <translation>  Mayor influencia: %1, ± %2</translation>
    </message>
    <message>
        <source>  Baseline: %1</source>
        <translation>  Línea base: %1</translation>
    </message>
    <message>
        <source>| Input | Value | Where it comes from | Date | ± |</source>
        <translation>| Entrada | Valor | De dónde viene | Fecha | ± |</translation>
    </message>
    <message>
        <source>90 % range: %1</source>
        <translation>Intervalo del 90 %: %1</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>No se conoce %1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 was estimated at %2 (90 % range %3 – %4) from %5.</source>
        <translation>%1 se estimó en %2 (intervalo del 90 %: %3 – %4) a partir de %5.</translation>
    </message>
    <message>
        <source>%1 was estimated at %2 (90 % range %3 – %4).</source>
        <translation>%1 se estimó en %2 (intervalo del 90 %: %3 – %4).</translation>
    </message>
    <message>
        <source>%1 was estimated at %2 from %3.</source>
        <translation>%1 se estimó en %2 a partir de %3.</translation>
    </message>
    <message>
        <source>%1 was estimated at %2.</source>
        <translation>%1 se estimó en %2.</translation>
    </message>
    <message>
        <source>The range carries the ranges of the inputs to first order through the formula and adds them as squares; it is engineering judgement, not statistics.</source>
        <translation>El intervalo propaga a primer orden los intervalos de las entradas a través de la fórmula y los suma en cuadratura; es criterio de ingeniería, no estadística.</translation>
    </message>
    <message>
        <source>The widest contribution is that of the %1, ± %2.</source>
        <translation>La mayor contribución es la de «%1», ± %2.</translation>
    </message>
    <message>
        <source>Computed with RunCost %1.</source>
        <translation>Calculado con RunCost %1.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Fuentes: %1.</translation>
    </message>
    <message>
        <source>needs \usepackage{amsmath}</source>
        <translation>requiere \usepackage{amsmath}</translation>
    </message>
    <message>
        <source>This run and a month of its use cost nothing.</source>
        <translation>Esta ejecución y un mes de su uso no cuestan nada.</translation>
    </message>
    <message>
        <source>%1 is *%2* of what is known; one part of five is unknown.</source>
        <translation>%1: *%2* de lo conocido; una parte de cinco es desconocida.</translation>
    </message>
    <message>
        <source>%1 is *%2* of what is known; *%3* parts of five are unknown.</source>
        <translation>%1: *%2* de lo conocido; *%3* partes de cinco son desconocidas.</translation>
    </message>
    <message>
        <source>%1 is *%2* of the cost and *%3* of the saving.</source>
        <translation>%1: *%2* del coste y *%3* del ahorro.</translation>
    </message>
    <message>
        <source>%1 is *%2* of the cost.</source>
        <translation>%1: *%2* del coste.</translation>
    </message>
    <message>
        <source>No offer fits this run.</source>
        <translation>Ninguna oferta es apta para esta ejecución.</translation>
    </message>
    <message>
        <source>The run has no duration, so no offer can be priced.</source>
        <translation>La ejecución no tiene duración, así que no se puede poner precio a ninguna oferta.</translation>
    </message>
    <message>
        <source>*%1* where it ran; no other offer fits.</source>
        <translation>*%1* donde se ejecutó; ninguna otra oferta es apta.</translation>
    </message>
    <message>
        <source>Where it ran is cheapest: *%1*; %2 would take *%3*.</source>
        <translation>Lo más barato es donde se ejecutó: *%1*; %2 costaría *%3*.</translation>
    </message>
    <message>
        <source>%1 trains it for *%2*; the cost where it ran is unknown.</source>
        <translation>%1 la entrena por *%2*; se desconoce el coste donde se ejecutó.</translation>
    </message>
    <message>
        <source>%1 trains it for *%2*; where it ran costs *%3*.</source>
        <translation>%1 la entrena por *%2*; donde se ejecutó cuesta *%3*.</translation>
    </message>
    <message>
        <source>Too little is known for a score.</source>
        <translation>Se sabe demasiado poco para puntuar.</translation>
    </message>
    <message>
        <source>*%1, %2.* From %3 of 4 parts.</source>
        <translation>*%1, %2.* A partir de %3 de 4 partes.</translation>
    </message>
    <message>
        <source>*%1, %2.*</source>
        <translation>*%1, %2.*</translation>
    </message>
    <message>
        <source>*%1, %2.* One point short of %4.</source>
        <translation>*%1, %2.* Falta un punto para %4.</translation>
    </message>
    <message>
        <source>*%1, %2.* %3 points short of %4.</source>
        <translation>*%1, %2.* %3 puntos para llegar a %4.</translation>
    </message>
    <message>
        <source>No time, latency, size or memory is known.</source>
        <translation>No se conocen el tiempo, la latencia, el tamaño ni la memoria.</translation>
    </message>
    <message>
        <source>All four are within their benchmarks.</source>
        <translation>Las cuatro están dentro de su referencia.</translation>
    </message>
    <message>
        <source>All that is known is within its benchmark.</source>
        <translation>Todo lo conocido está dentro de su referencia.</translation>
    </message>
    <message>
        <source>%1: *%2×* the benchmark.</source>
        <translation>%1: *%2×* la referencia.</translation>
    </message>
    <message>
        <source>The energy of this run is unknown.</source>
        <translation>Se desconoce la energía de esta ejecución.</translation>
    </message>
    <message>
        <source>No greener region is known.</source>
        <translation>No se conoce ninguna región más limpia.</translation>
    </message>
    <message>
        <source>%1 would cut it to *%2*.</source>
        <translation>%1 lo reduciría a *%2*.</translation>
    </message>
    <message>
        <source>Nothing to recommend with what is known.</source>
        <translation>Nada que recomendar con lo que se sabe.</translation>
    </message>
    <message>
        <source>%1 applied, saving *%2*. </source>
        <translation>%1 en uso, con un ahorro de *%2*. </translation>
    </message>
    <message>
        <source>%1 applied, costing *%2* more. </source>
        <translation>%1 en uso, con un coste extra de *%2*. </translation>
    </message>
    <message>
        <source>The next best, number %1, saves *%2*.</source>
        <translation>La siguiente mejor, la número %1, ahorra *%2*.</translation>
    </message>
    <message>
        <source>The best, number %1, saves *%2*.</source>
        <translation>La mejor, la número %1, ahorra *%2*.</translation>
    </message>
    <message>
        <source>No further one saves money here.</source>
        <translation>Ninguna otra ahorra dinero aquí.</translation>
    </message>
    <message>
        <source>own machine</source>
        <translation>máquina propia</translation>
    </message>
    <message>
        <source>own machine only</source>
        <translation>solo máquina propia</translation>
    </message>
    <message>
        <source>no batch size recorded</source>
        <translation>sin tamaño de lote registrado</translation>
    </message>
    <message>
        <source>already on spot</source>
        <translation>ya en spot</translation>
    </message>
    <message>
        <source>Where it ran</source>
        <translation>Donde se ejecutó</translation>
    </message>
    <message>
        <source>recorded GPU not in the catalog</source>
        <translation>la GPU registrada no está en el catálogo</translation>
    </message>
    <message>
        <source>not recorded: counted as fp32</source>
        <translation>no registrado: se cuenta como fp32</translation>
    </message>
    <message>
        <source>unknown: type a value</source>
        <translation>desconocido: escribir un valor</translation>
    </message>
    <message>
        <source>offset only, not in the total</source>
        <translation>solo compensación, no en el total</translation>
    </message>
    <message>
        <source>in cloud price</source>
        <translation>en el precio de nube</translation>
    </message>
    <message>
        <source>no cost effect</source>
        <translation>sin efecto en el coste</translation>
    </message>
    <message>
        <source>own machine: no fee</source>
        <translation>máquina propia: sin tarifa</translation>
    </message>
    <message>
        <source>Own machine</source>
        <translation>Máquina propia</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>the loss was flat for %1 of the run</source>
        <translation>la pérdida se mantuvo plana durante %1 de la ejecución</translation>
    </message>
    <message>
        <source>%1 of the GPU memory in use</source>
        <translation>%1 de la memoria de GPU en uso</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A figure of a run and its value: "training time 15.6 h"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>it ran on a CUDA GPU</source>
        <translation>se ejecutó en una GPU CUDA</translation>
    </message>
    <message>
        <source>it did not run on a CUDA GPU</source>
        <translation>no se ejecutó en una GPU CUDA</translation>
    </message>
    <message>
        <source>it ran on the own machine</source>
        <translation>se ejecutó en la máquina propia</translation>
    </message>
    <message>
        <source>it did not run on the own machine</source>
        <translation>no se ejecutó en la máquina propia</translation>
    </message>
    <message>
        <source>it ran in the cloud</source>
        <translation>se ejecutó en la nube</translation>
    </message>
    <message>
        <source>it did not run in the cloud</source>
        <translation>no se ejecutó en la nube</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>GPU memory in use</source>
        <translation>memoria de GPU en uso</translation>
    </message>
    <message>
        <source>right-sizing</source>
        <translation>dimensionado</translation>
    </message>
    <message>
        <source>model size</source>
        <translation>tamaño del modelo</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>pico de memoria</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>patience of early stopping</source>
        <translation>paciencia de parada temprana</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>it trains in full precision</source>
        <translation>entrena en precisión completa</translation>
    </message>
    <message>
        <source>it trains in reduced precision already</source>
        <translation>ya entrena en precisión reducida</translation>
    </message>
    <message>
        <source>the GPU computes in fp16</source>
        <translation>la GPU calcula en fp16</translation>
    </message>
    <message>
        <source>the GPU does not compute in fp16, or is not known</source>
        <translation>la GPU no calcula en fp16 o no se conoce</translation>
    </message>
    <message>
        <source>the GPU computes in bf16</source>
        <translation>la GPU calcula en bf16</translation>
    </message>
    <message>
        <source>the GPU does not compute in bf16, or is not known</source>
        <translation>la GPU no calcula en bf16 o no se conoce</translation>
    </message>
    <message>
        <source>the GPU computes in fp8</source>
        <translation>la GPU calcula en fp8</translation>
    </message>
    <message>
        <source>the GPU does not compute in fp8, or is not known</source>
        <translation>la GPU no calcula en fp8 o no se conoce</translation>
    </message>
    <message>
        <source>predictions a month</source>
        <translation>predicciones al mes</translation>
    </message>
    <message>
        <source>predictions per request</source>
        <translation>predicciones por petición</translation>
    </message>
    <message>
        <source>emissions</source>
        <translation>emisiones</translation>
    </message>
    <message>
        <source>training cost</source>
        <translation>coste de entrenamiento</translation>
    </message>
    <message>
        <source>total cost</source>
        <translation>coste total</translation>
    </message>
    <message>
        <source>storage cost</source>
        <translation>coste de almacenamiento</translation>
    </message>
    <message>
        <source>inference cost</source>
        <translation>coste de inferencia</translation>
    </message>
    <message>
        <source>transfer cost</source>
        <translation>coste de transferencia</translation>
    </message>
    <message>
        <source>the provider has a region with a cleaner grid</source>
        <translation>el proveedor tiene una región con una red más limpia</translation>
    </message>
    <message>
        <source>no region of the provider is known to be cleaner</source>
        <translation>no se conoce ninguna región más limpia del proveedor</translation>
    </message>
    <message>
        <source>another place is cheaper</source>
        <translation>otro lugar es más barato</translation>
    </message>
    <message>
        <source>no fitting offer is cheaper</source>
        <translation>ninguna oferta apta es más barata</translation>
    </message>
    <message>
        <source>the run recorded its losses</source>
        <translation>la ejecución registró sus pérdidas</translation>
    </message>
    <message>
        <source>the run recorded no losses</source>
        <translation>la ejecución no registró pérdidas</translation>
    </message>
    <message>
        <source>part of the run after its loss went flat</source>
        <translation>parte de la ejecución tras estancarse la pérdida</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>no se conoce %1</translation>
    </message>
    <message>
        <source>It is no JSON object: byte %1.</source>
        <translation>No es un objeto JSON: byte %1.</translation>
    </message>
    <message>
        <source>It is no scenario of RunCost.</source>
        <translation>No es un escenario de RunCost.</translation>
    </message>
    <message>
        <source>It does not say its version.</source>
        <translation>No indica su versión.</translation>
    </message>
    <message>
        <source>It was made by a newer RunCost (version %1 of the format).</source>
        <translation>Se creó con un RunCost más reciente (versión %1 del formato).</translation>
    </message>
    <message>
        <source>It holds no scenario.</source>
        <translation>No contiene ningún escenario.</translation>
    </message>
    <message>
        <source>The choice of “%1” is too long.</source>
        <translation>La elección de «%1» es demasiado larga.</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>The scenario “%1” cannot be read.</source>
        <translation>No se puede leer el escenario «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a scenario.</source>
        <translation>El archivo «%1» es demasiado grande para un escenario.</translation>
    </message>
    <message>
        <source>The scenario “%1” cannot be used. %2</source>
        <translation>No se puede usar el escenario «%1». %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>“%1” must be between %2 and %3.</source>
        <translation>«%1» debe estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>No existe el ajuste «%1».</translation>
    </message>
    <message>
        <source>“%1” takes a word.</source>
        <translation>«%1» admite una palabra.</translation>
    </message>
    <message>
        <source>“%1” takes a number.</source>
        <translation>«%1» admite un número.</translation>
    </message>
    <message>
        <source>The scenario has no list of levers.</source>
        <translation>El escenario no tiene lista de palancas.</translation>
    </message>
    <message>
        <source>The scenario is not a JSON object.</source>
        <translation>El escenario no es un objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE.</source>
        <translation>«%1» no tiene la forma NAME=VALUE.</translation>
    </message>
    <message>
        <source>The run has no utilisation measurement.</source>
        <translation>La ejecución no tiene medición de uso.</translation>
    </message>
    <message>
        <source>Cost vs cheapest fit</source>
        <translation>Coste vs. la más barata</translation>
    </message>
    <message>
        <source>The cost of training where it ran is unknown.</source>
        <translation>Se desconoce el coste de entrenamiento donde se ejecutó.</translation>
    </message>
    <message>
        <source>Against benchmarks</source>
        <translation>Frente a referencias</translation>
    </message>
    <message>
        <source>None of time, latency, size and memory is known.</source>
        <translation>No se conocen el tiempo, la latencia, el tamaño ni la memoria.</translation>
    </message>
    <message>
        <source>Quality for its cost</source>
        <translation>Calidad por coste</translation>
    </message>
    <message>
        <source>This needs three runs of the project with the same metric.</source>
        <translation>Hacen falta tres ejecuciones del proyecto con la misma métrica.</translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <translation>Mejorable</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excelente</translation>
    </message>
    <message>
        <source>median of the project's other runs</source>
        <translation>mediana de las demás ejecuciones del proyecto</translation>
    </message>
    <message>
        <source>1 other run</source>
        <translation>1 ejecución más</translation>
    </message>
    <message>
        <source>%1 other runs</source>
        <translation>%1 ejecuciones más</translation>
    </message>
    <message>
        <source>One run has no such figure and is not in the sum.</source>
        <translation>Una ejecución no tiene esta cifra y no está en la suma.</translation>
    </message>
    <message>
        <source>%1 runs have no such figure and are not in the sum.</source>
        <translation>%1 ejecuciones no tienen esta cifra y no están en la suma.</translation>
    </message>
    <message>
        <source>Parts of one run are unknown: the true sum is higher.</source>
        <translation>Se desconocen partes de una ejecución: la suma real es mayor.</translation>
    </message>
    <message>
        <source>Parts of %1 runs are unknown: the true sum is higher.</source>
        <translation>Se desconocen partes de %1 ejecuciones: la suma real es mayor.</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ejecución %1</translation>
    </message>
    <message>
        <source>analysis of the run</source>
        <translation>análisis de la ejecución</translation>
    </message>
    <message>
        <source>analyses of the runs</source>
        <translation>análisis de las ejecuciones</translation>
    </message>
    <message>
        <source>Each run has a range of its own; the sum of the table has none.</source>
        <translation>Cada ejecución tiene su propio intervalo; la suma de la tabla no tiene ninguno.</translation>
    </message>
    <message>
        <source>A more exact record of the %1</source>
        <extracomment>%1 is an input such as "run time".</extracomment>
        <translation>Un registro más exacto de «%1»</translation>
    </message>
    <message>
        <source>Recording the device power on one short run</source>
        <translation>Registrar la potencia del dispositivo en una ejecución corta</translation>
    </message>
    <message>
        <source>Measuring the %1 on one short run</source>
        <extracomment>%1 is an input such as "time factor".</extracomment>
        <translation>Medir «%1» en una ejecución corta</translation>
    </message>
    <message>
        <source>A bill or a quotation for the %1</source>
        <translation>Una factura o presupuesto para «%1»</translation>
    </message>
    <message>
        <source>The grid intensity of the hours of the run</source>
        <translation>La intensidad de la red en las horas de la ejecución</translation>
    </message>
    <message>
        <source>Measuring the %1 under load</source>
        <translation>Medir «%1» bajo carga</translation>
    </message>
    <message>
        <source>Recording the %1</source>
        <translation>Registrar «%1»</translation>
    </message>
    <message>
        <source>Line %1, rule %2: </source>
        <translation>Línea %1, regla %2: </translation>
    </message>
    <message>
        <source>Line %1, rule “%2”: </source>
        <translation>Línea %1, regla «%2»: </translation>
    </message>
    <message>
        <source>Line %1, rule “%2”, field “%3”: </source>
        <translation>Línea %1, regla «%2», campo «%3»: </translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>hace falta un objeto</translation>
    </message>
    <message>
        <source>another rule has the same id</source>
        <translation>otra regla tiene el mismo id</translation>
    </message>
    <message>
        <source>It has more than 1 MiB</source>
        <translation>Tiene más de 1 MiB</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Línea %1: </translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>esto no es JSON</translation>
    </message>
    <message>
        <source>A number is too large</source>
        <translation>Un número es demasiado grande</translation>
    </message>
    <message>
        <source>This is no JSON</source>
        <translation>Esto no es JSON</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>El anidamiento es demasiado profundo</translation>
    </message>
    <message>
        <source>It needs the form {"schema_version": 1, "rules": […]}</source>
        <translation>Necesita la forma {"schema_version": 1, "rules": […]}</translation>
    </message>
    <message>
        <source>The field “schema_version” must be 1</source>
        <translation>El campo «schema_version» debe ser 1</translation>
    </message>
    <message>
        <source>It has more than %1 rules</source>
        <translation>Tiene más de %1 reglas</translation>
    </message>
    <message>
        <source>Cannot read the rules file “%1”: %2.</source>
        <translation>No se puede leer el archivo de reglas «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no catalog file “%1”.</source>
        <translation>No existe el archivo de catálogo «%1».</translation>
    </message>
    <message>
        <source>Cannot read the catalog file “%1”. %2.</source>
        <translation>No se puede leer el archivo de catálogo «%1». %2.</translation>
    </message>
    <message>
        <source>The catalog file “%1” is larger than 8 MiB.</source>
        <translation>El archivo de catálogo «%1» supera los 8 MiB.</translation>
    </message>
    <message>
        <source>it is no valid JSON, line %1, column %2</source>
        <translation>no es JSON válido, línea %1, columna %2</translation>
    </message>
    <message>
        <source>In “%1”: </source>
        <translation>En «%1»: </translation>
    </message>
    <message>
        <source>In “%1”, row “%2”: </source>
        <translation>En «%1», fila «%2»: </translation>
    </message>
    <message>
        <source>In “%1”, row “%2”, field “%3”: </source>
        <translation>En «%1», fila «%2», campo «%3»: </translation>
    </message>
    <message>
        <source>Cannot use the catalog file “%1”. %2%3.</source>
        <translation>No se puede usar el archivo de catálogo «%1». %2%3.</translation>
    </message>
    <message>
        <source>it must be an object of lists of rows</source>
        <translation>debe ser un objeto de listas de filas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where one is in the tour: "2 of 4"</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>less than 1 s left</source>
        <translation>queda menos de 1 s</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>quedan unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
    <message>
        <source>%1 · %2/s · %3</source>
        <comment>sizes, rate, time left</comment>
        <translation>%1 · %2/s · %3</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Coste total</translation>
    </message>
    <message>
        <source>Cost per point</source>
        <translation>Coste por punto</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punt.</translation>
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
        <translation>%1 %2 pp</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>one run</comment>
        <translation>Recomendada</translation>
    </message>
    <message>
        <source>too little is known to rank them</source>
        <translation>se sabe demasiado poco para clasificarlas</translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation>Coste de %1</translation>
    </message>
    <message>
        <source>CO₂e of %1</source>
        <translation>CO₂e de %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la referencia</translation>
    </message>
    <message>
        <source>%1, the reference: %2</source>
        <translation>%1, la referencia: %2</translation>
    </message>
    <message>
        <source>costs of different parts</source>
        <translation>costes de partes distintas</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>Más que %1</translation>
    </message>
    <message>
        <source>Saving against %1</source>
        <translation>Ahorro frente a %1</translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation>%1 cada vez</translation>
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
        <translation>%1 ejecuciones</translation>
    </message>
    <message>
        <source>training and one month of use each</source>
        <translation>entrenamiento y un mes de uso cada una</translation>
    </message>
    <message>
        <source>Comparison of %1 runs of %2</source>
        <translation>Comparación de %1 ejecuciones de %2</translation>
    </message>
    <message>
        <source>Comparison of %1 runs</source>
        <translation>Comparación de %1 ejecuciones</translation>
    </message>
    <message>
        <source>No part of the cost differs between the runs.</source>
        <translation>Ninguna parte del coste difiere entre las ejecuciones.</translation>
    </message>
    <message>
        <source>%1 makes the largest difference: up to %2 between two runs.</source>
        <translation>%1 es la parte que más difiere: hasta %2 entre dos ejecuciones.</translation>
    </message>
    <message>
        <source>No run states both.</source>
        <translation>Ninguna ejecución indica ambos valores.</translation>
    </message>
    <message>
        <source>%1 alone is on the line: no other run is better in either.</source>
        <translation>Solo %1 está en la línea: ninguna otra ejecución es mejor en ninguno de los dos valores.</translation>
    </message>
    <message>
        <source>%1 are on the line: none is beaten in both.</source>
        <translation>%1 están en la línea: ninguna es superada en ambos valores.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cost by part</source>
        <translation>Coste por partes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Weighted score</source>
        <translation>Puntuación ponderada</translation>
    </message>
    <message>
        <source>90 % ranges of the cost: %1.</source>
        <translation>Intervalos del 90 % del coste: %1.</translation>
    </message>
    <message>
        <source>The weighted score gives 100 to the best of each criterion and the others their ratio to it. Staff time is not included.</source>
        <translation>La puntuación ponderada da 100 a la mejor en cada criterio y a las demás su proporción respecto a ella. No se incluye el tiempo del personal.</translation>
    </message>
    <message>
        <source>Weights are quality, cost, latency and carbon, such as quality=40,cost=60.</source>
        <translation>Los pesos son quality, cost, latency y carbon, como quality=40,cost=60.</translation>
    </message>
    <message>
        <source>At least one weight is more than 0.</source>
        <translation>Al menos un peso debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>Changes against %1, the reference. Bold is the best of each row.</source>
        <translation>Cambios frente a %1, la referencia. En negrita, lo mejor de cada fila.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>RunCost %1, %2 runs</source>
        <translation>RunCost %1, %2 ejecuciones</translation>
    </message>
    <message>
        <source>Prices: catalog %1. Ranges are 90 %.</source>
        <translation>Precios: catálogo %1. Los intervalos son del 90 %.</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>más del 99 %</translation>
    </message>
    <message>
        <source>%1, the reference, costs no more than %2: %3.</source>
        <translation>%1, la referencia, no cuesta más que %2: %3.</translation>
    </message>
    <message>
        <source>%1, the reference, costs least of the %2 runs: %3.</source>
        <translation>%1, la referencia, tiene el menor coste de las %2 ejecuciones: %3.</translation>
    </message>
    <message>
        <source>%1, the reference, has the best weighted score; %2 costs %3 less.</source>
        <translation>%1, la referencia, tiene la mejor puntuación ponderada; %2 cuesta %3 menos.</translation>
    </message>
    <message>
        <source>%1 costs as much as %2: %3.</source>
        <translation>%1 cuesta lo mismo que %2: %3.</translation>
    </message>
    <message>
        <source>%1 costs %2; %3, the reference, costs nothing.</source>
        <translation>%1 cuesta %2; %3, la referencia, no cuesta nada.</translation>
    </message>
    <message>
        <source>%1 costs %2 times as much as %3: %4 instead of %5.</source>
        <translation>%1 cuesta %2 veces lo que %3: %4 en lugar de %5.</translation>
    </message>
    <message>
        <source>%1 costs %2 less than %3: %4 instead of %5.</source>
        <translation>%1 cuesta %2 menos que %3: %4 en lugar de %5.</translation>
    </message>
    <message>
        <source>%1 costs %2 more than %3: %4 instead of %5.</source>
        <translation>%1 cuesta %2 más que %3: %4 en lugar de %5.</translation>
    </message>
    <message>
        <source>%1 and %2 emit the same, %3 of CO₂e.</source>
        <translation>%1 y %2 emiten lo mismo, %3 de CO₂e.</translation>
    </message>
    <message>
        <source>%1 emits %2 times as much CO₂e as %3: %4 instead of %5.</source>
        <translation>%1 emite %2 veces el CO₂e de %3: %4 en lugar de %5.</translation>
    </message>
    <message>
        <source>%1 emits %2 less CO₂e than %3: %4 instead of %5.</source>
        <translation>%1 emite %2 menos de CO₂e que %3: %4 en lugar de %5.</translation>
    </message>
    <message>
        <source>%1 emits %2 more CO₂e than %3: %4 instead of %5.</source>
        <translation>%1 emite %2 más de CO₂e que %3: %4 en lugar de %5.</translation>
    </message>
    <message>
        <source>%1 also has the best %2, %3.</source>
        <translation>%1 tiene también el mejor valor de %2, %3.</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3.</source>
        <translation>%1 tiene el mejor valor de %2, %3.</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3, and costs %4 less than %5.</source>
        <translation>%1 tiene el mejor valor de %2, %3, y cuesta %4 menos que %5.</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3, for %4 more than %5.</source>
        <translation>%1 tiene el mejor valor de %2, %3, por %4 más que %5.</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3, for %4 more than %5: each %6 of it costs %7.</source>
        <translation>%1 tiene el mejor valor de %2, %3, por %4 más que %5: cada %6 de mejora cuesta %7.</translation>
    </message>
    <message>
        <source>%1 costs more than %2 and reaches no better %3.</source>
        <translation>%1 cuesta más que %2 y no mejora el valor de %3.</translation>
    </message>
    <message>
        <source>%1 cost more than %2 and reach no better %3.</source>
        <translation>%1 cuestan más que %2 y no mejoran el valor de %3.</translation>
    </message>
    <message>
        <source>Different parts of the costs are unknown, so the runs are not compared by cost.</source>
        <translation>Se desconocen partes distintas de los costes, así que las ejecuciones no se comparan por coste.</translation>
    </message>
    <message>
        <source>The cost of %1 is unknown, so it is not ranked.</source>
        <translation>Se desconoce el coste de %1, así que no se clasifica.</translation>
    </message>
    <message>
        <source>The costs of %1 are unknown, so they are not ranked.</source>
        <translation>Se desconocen los costes de %1, así que no se clasifican.</translation>
    </message>
    <message>
        <source>Parts of the cost of %1 are unknown: its total is a lower bound and not ranked.</source>
        <translation>Se desconocen partes del coste de %1: su total es una cota inferior y no se clasifica.</translation>
    </message>
    <message>
        <source>Parts of the costs of %1 are unknown: their totals are lower bounds and not ranked.</source>
        <translation>Se desconocen partes de los costes de %1: sus totales son cotas inferiores y no se clasifican.</translation>
    </message>
    <message>
        <source>All totals are lower bounds: the same parts are unknown in each run.</source>
        <translation>Todos los totales son cotas inferiores: en cada ejecución se desconocen las mismas partes.</translation>
    </message>
    <message>
        <source>The 90 % ranges of %1 and %2 overlap: the difference may be smaller than it looks.</source>
        <translation>Los intervalos del 90 % de %1 y %2 se solapan: la diferencia puede ser menor de lo que parece.</translation>
    </message>
    <message>
        <source>%1 answers one request in %2 ms instead of the %3 ms of %4.</source>
        <translation>%1 responde a una petición en %2 ms en lugar de los %3 ms de %4.</translation>
    </message>
    <message>
        <source>%1 takes %2 ms for one request instead of the %3 ms of %4.</source>
        <translation>%1 tarda %2 ms en una petición en lugar de los %3 ms de %4.</translation>
    </message>
    <message>
        <source>No criterion has any weight, so the runs are not ranked.</source>
        <translation>Ningún criterio tiene peso, así que las ejecuciones no se clasifican.</translation>
    </message>
    <message>
        <source>No criterion is known for every run, so they cannot be ranked.</source>
        <translation>No se conoce ningún criterio en todas las ejecuciones, así que no se pueden clasificar.</translation>
    </message>
    <message>
        <source>%1 is first: only %2 counts.</source>
        <translation>%1 es la primera: solo cuenta %2.</translation>
    </message>
    <message>
        <source>%1 is first: only one criterion, %2, is known for every run.</source>
        <translation>%1 es la primera: solo se conoce un criterio, %2, en todas las ejecuciones.</translation>
    </message>
    <message>
        <source>%1 has the highest weighted score.</source>
        <translation>%1 tiene la puntuación ponderada más alta.</translation>
    </message>
    <message>
        <source>%1 stays first however much %2 weighs.</source>
        <translation>%1 sigue siendo la primera sea cual sea el peso de %2.</translation>
    </message>
    <message>
        <source>%1 stays first while %2 weighs less than %3.</source>
        <translation>%1 sigue siendo la primera mientras el peso de %2 sea inferior al %3.</translation>
    </message>
    <message>
        <source>Compared under the scenario “%1”.</source>
        <translation>Comparación con el escenario «%1».</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Chosen over %1, without a score.</source>
        <translation>Elegida frente a %1, sin puntuación.</translation>
    </message>
    <message>
        <source>Chosen over %1: score %2 of 100 with the weights %3.</source>
        <translation>Elegida frente a %1: puntuación %2 de 100 con los pesos %3.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Decision of %1: %2</source>
        <translation>Decisión del %1: %2</translation>
    </message>
    <message>
        <source>%1 was chosen over this run.</source>
        <translation>Se eligió %1 frente a esta ejecución.</translation>
    </message>
    <message>
        <source>%1 was chosen over this run: score %2 against %3 of 100 with the weights %4.</source>
        <translation>Se eligió %1 frente a esta ejecución: puntuación %2 frente a %3 de 100 con los pesos %4.</translation>
    </message>
    <message>
        <source>Scenario “%1” chosen over %2, without a score.</source>
        <translation>Escenario «%1» elegido frente a %2, sin puntuación.</translation>
    </message>
    <message>
        <source>Scenario “%1” chosen over %2: score %3 of 100 with the weights %4.</source>
        <translation>Escenario «%1» elegido frente a %2: puntuación %3 de 100 con los pesos %4.</translation>
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
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>The cost stayed about the same: %1 in %2, %3 in %4.</source>
        <translation>El coste quedó casi igual: %1 (%2), %3 (%4).</translation>
    </message>
    <message>
        <source>The cost rose from %1 in %2 to %3 in %4.</source>
        <translation>El coste subió de %1 (%2) a %3 (%4).</translation>
    </message>
    <message>
        <source>The cost fell from %1 in %2 to %3 in %4.</source>
        <translation>El coste bajó de %1 (%2) a %3 (%4).</translation>
    </message>
    <message>
        <source>The budget of %1 is exceeded by %2.</source>
        <translation>El presupuesto de %1 se supera en %2.</translation>
    </message>
    <message>
        <source>%1 of the budget of %2 are used.</source>
        <translation>Se ha usado el %1 del presupuesto de %2.</translation>
    </message>
    <message>
        <source>%1 of the budget of %2 are used; at this pace the cost reaches %3 by %4, which is more.</source>
        <translation>Se ha usado el %1 del presupuesto de %2; a este ritmo el coste llega a %3 el %4, que lo supera.</translation>
    </message>
    <message>
        <source>%1 of the budget of %2 are used; at this pace the cost reaches %3 by %4, which is within it.</source>
        <translation>Se ha usado el %1 del presupuesto de %2; a este ritmo el coste llega a %3 el %4, que no lo supera.</translation>
    </message>
    <message>
        <source>The run has no price, so the cost is unknown.</source>
        <translation>La ejecución no tiene precio, así que se desconoce el coste.</translation>
    </message>
    <message>
        <source>None of the runs has a price, so the cost is unknown.</source>
        <translation>Ninguna de las ejecuciones tiene precio, así que se desconoce el coste.</translation>
    </message>
    <message>
        <source>One of %1 runs has no price: the total is a lower bound.</source>
        <translation>Una de %1 ejecuciones no tiene precio: el total es una cota inferior.</translation>
    </message>
    <message>
        <source>%1 of %2 runs have no price: the total is a lower bound.</source>
        <translation>%1 de %2 ejecuciones no tienen precio: el total es una cota inferior.</translation>
    </message>
    <message>
        <source>Parts of the cost of one run are unknown: the total is a lower bound.</source>
        <translation>Se desconocen partes del coste de una ejecución: el total es una cota inferior.</translation>
    </message>
    <message>
        <source>Parts of the cost of %1 runs are unknown: the total is a lower bound.</source>
        <translation>Se desconocen partes del coste de %1 ejecuciones: el total es una cota inferior.</translation>
    </message>
    <message>
        <source>The dearest %1 was %2, with %3.</source>
        <translation>El mayor coste por %1: %2, con %3.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>Nothing was spent in the first half of the period; the second took %1 a %2.</source>
        <translation>En la primera mitad del periodo no se gastó nada; en la segunda, %1 por %2.</translation>
    </message>
    <message>
        <source>The cost stays at about %1 a %2.</source>
        <translation>El coste se mantiene en torno a %1 por %2.</translation>
    </message>
    <message>
        <source>The cost rose from %1 to %2 a %3 (%4).</source>
        <translation>El coste subió de %1 a %2 por %3 (%4).</translation>
    </message>
    <message>
        <source>The cost fell from %1 to %2 a %3 (%4).</source>
        <translation>El coste bajó de %1 a %2 por %3 (%4).</translation>
    </message>
    <message>
        <source>One run has no date and is left out.</source>
        <translation>Una ejecución no tiene fecha y se omite.</translation>
    </message>
    <message>
        <source>%1 runs have no date and are left out.</source>
        <translation>%1 ejecuciones no tienen fecha y se omiten.</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>Otros %1</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Por proveedor</translation>
    </message>
    <message>
        <source>%2 of the known cost, %3, went to %1.</source>
        <translation>El %2 del coste conocido, %3, fue para %1.</translation>
    </message>
    <message>
        <source>By GPU</source>
        <translation>Por GPU</translation>
    </message>
    <message>
        <source>%2 of the known cost, %3, ran on %1.</source>
        <translation>El %2 del coste conocido, %3, es de ejecuciones en %1.</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Por proyecto</translation>
    </message>
    <message>
        <source>The project %1 takes %2 of the known cost, %3.</source>
        <translation>El proyecto %1 supone el %2 del coste conocido, %3.</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>tag</comment>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>%1 takes %2 of the known cost, %3.</source>
        <translation>%1 supone el %2 del coste conocido, %3.</translation>
    </message>
    <message>
        <source>one run is unknown</source>
        <translation>una ejecución sin datos</translation>
    </message>
    <message>
        <source>%1 runs are unknown</source>
        <translation>%1 ejecuciones sin datos</translation>
    </message>
    <message>
        <source>one run unpriced</source>
        <translation>una ejecución sin precio</translation>
    </message>
    <message>
        <source>%1 runs unpriced</source>
        <translation>%1 ejecuciones sin precio</translation>
    </message>
    <message>
        <source>one run priced in part</source>
        <translation>una ejecución con precio parcial</translation>
    </message>
    <message>
        <source>%1 runs priced in part</source>
        <translation>%1 ejecuciones con precio parcial</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>una ejecución</translation>
    </message>
    <message>
        <source>%1 a run</source>
        <translation>%1 por ejecución</translation>
    </message>
    <message>
        <source>Energy, Wh</source>
        <translation>Energía, Wh</translation>
    </message>
    <message>
        <source>Energy, kWh</source>
        <translation>Energía, kWh</translation>
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
        <translation>Del presupuesto</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 por encima de %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>one more has no date</source>
        <translation>otra no tiene fecha</translation>
    </message>
    <message>
        <source>%1 more have no date</source>
        <translation>otras %1 no tienen fecha</translation>
    </message>
    <message>
        <source>Cost of all runs</source>
        <translation>Coste de todas las ejecuciones</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Coste en el tiempo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Dearest runs</source>
        <translation>Ejecuciones más caras</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>No run of the period has a known cost.</source>
        <translation>Ninguna ejecución del periodo tiene un coste conocido.</translation>
    </message>
    <message>
        <source>The dearest run makes up %1 of the known cost.</source>
        <translation>La ejecución más cara supone el %1 del coste conocido.</translation>
    </message>
    <message>
        <source>The %1 dearest runs make up %2 of the known cost.</source>
        <translation>Las %1 ejecuciones más caras suponen el %2 del coste conocido.</translation>
    </message>
    <message>
        <source>days in UTC</source>
        <translation>días en UTC</translation>
    </message>
    <message>
        <source>Each run counts in full on the day it started: training once and one month of use. A run without a price or without energy adds nothing to a sum, which is then a lower bound (≥).</source>
        <translation>Cada ejecución cuenta por completo el día en que empezó: el entrenamiento una vez y un mes de uso. Una ejecución sin precio o sin energía no añade nada a la suma, que es entonces una cota inferior (≥).</translation>
    </message>
    <message>
        <source>Prices: those of each import; catalog now %1.</source>
        <translation>Precios: los de cada importación; catálogo actual %1.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>El periodo termina antes de empezar.</translation>
    </message>
    <message>
        <source>No run with a date lies in this period.</source>
        <translation>Ninguna ejecución con fecha cae en este periodo.</translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation>Ninguna ejecución coincide.</translation>
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
        <translation>%1%2 por tonelada</translation>
    </message>
    <message>
        <source>%1 W each</source>
        <translation>%1 W cada una</translation>
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
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 por mes</translation>
    </message>
    <message>
        <source>%1 per request</source>
        <translation>%1 por petición</translation>
    </message>
    <message>
        <source>as it ran</source>
        <translation>tal como se ejecutó</translation>
    </message>
    <message>
        <source>set in this scenario</source>
        <translation>fijado en este escenario</translation>
    </message>
    <message>
        <source>set in this scenario, was %1</source>
        <translation>fijado en este escenario, antes %1</translation>
    </message>
    <message>
        <source>Run time, power</source>
        <translation>Tiempo de ejecución, potencia</translation>
    </message>
    <message>
        <source>, %1 W</source>
        <translation>, %1 W</translation>
    </message>
    <message>
        <source>Equivalents</source>
        <translation>Equivalencias</translation>
    </message>
    <message>
        <source>%1 kg/mile, %2 kg/charge, %3 kg/tree-month</source>
        <translation>%1 kg/milla, %2 kg/carga, %3 kg/mes-árbol</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>%1 %2 for one USD</source>
        <translation>%1 %2 por un USD</translation>
    </message>
    <message>
        <source>without a known range</source>
        <translation>sin intervalo conocido</translation>
    </message>
    <message>
        <source>one part is unknown</source>
        <translation>una parte es desconocida</translation>
    </message>
    <message>
        <source>%1 parts are unknown</source>
        <translation>%1 partes son desconocidas</translation>
    </message>
    <message>
        <source>After one action</source>
        <translation>Tras una acción</translation>
    </message>
    <message>
        <source>After %1 actions</source>
        <translation>Tras %1 acciones</translation>
    </message>
    <message>
        <source>After one change</source>
        <translation>Tras un cambio</translation>
    </message>
    <message>
        <source>After %1 changes</source>
        <translation>Tras %1 cambios</translation>
    </message>
    <message>
        <source>Saving per run</source>
        <translation>Ahorro por ejecución</translation>
    </message>
    <message>
        <source>the cost is unknown</source>
        <translation>el coste es desconocido</translation>
    </message>
    <message>
        <source>Increase per run</source>
        <translation>Aumento por ejecución</translation>
    </message>
    <message>
        <source>%1 CO₂e</source>
        <translation>%1 CO₂e</translation>
    </message>
    <message>
        <source>as %1 miles by car</source>
        <translation>como %1 millas en coche</translation>
    </message>
    <message>
        <source>%1 CO₂e, after</source>
        <translation>%1 CO₂e, después</translation>
    </message>
    <message>
        <source>today %1, %2</source>
        <translation>hoy %1, %2</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Coste hoy</translation>
    </message>
    <message>
        <source>training once, one month of use</source>
        <translation>entrenamiento una vez, un mes de uso</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>Intervalo del 90 %</translation>
    </message>
    <message>
        <source>− %1, + %2</source>
        <translation>− %1, + %2</translation>
    </message>
    <message>
        <source>Top action</source>
        <translation>Acción principal</translation>
    </message>
    <message>
        <source>Top two actions</source>
        <translation>Dos acciones principales</translation>
    </message>
    <message>
        <source>Top three actions</source>
        <translation>Tres acciones principales</translation>
    </message>
    <message>
        <source>Saving per run.</source>
        <translation>Ahorro por ejecución.</translation>
    </message>
    <message>
        <source>Saving per run. One more action was found.</source>
        <translation>Ahorro por ejecución. Se encontró una acción más.</translation>
    </message>
    <message>
        <source>Saving per run. %1 more actions were found.</source>
        <translation>Ahorro por ejecución. Se encontraron %1 acciones más.</translation>
    </message>
    <message>
        <source>The total covers training once and one month of serving, storage and transfer; staff time is not included. Each range is a 90 % range: the ranges of the inputs are carried through the formulas by their slopes and added as squares. They are engineering judgement, not statistics of past runs.</source>
        <translation>El total abarca el entrenamiento una vez y un mes de servicio, almacenamiento y transferencia; no incluye el tiempo del personal. Cada intervalo es del 90 %: los intervalos de las entradas se propagan por las fórmulas mediante sus pendientes y se suman en cuadratura. Son criterio de ingeniería, no estadística de ejecuciones pasadas.</translation>
    </message>
    <message>
        <source>no</source>
        <comment>none, before a noun</comment>
        <translation>cero</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Cost of the %1 run</source>
        <translation>Coste de la ejecución de %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>RunCost %1, run %2</source>
        <translation>RunCost %1, ejecución %2</translation>
    </message>
    <message>
        <source>The cost of this run is unknown: it has neither a price nor the figures to derive one.</source>
        <translation>Se desconoce el coste de esta ejecución: no tiene precio ni cifras para deducirlo.</translation>
    </message>
    <message>
        <source>The cost of %1 is unknown, so the total is a lower bound.</source>
        <translation>Se desconoce el coste de %1, así que el total es una cota inferior.</translation>
    </message>
    <message>
        <source>%1 is %2 of today’s cost, %3.</source>
        <translation>%1: %2 del coste de hoy, %3.</translation>
    </message>
    <message>
        <source>%1 is %2 of the cost, %3.</source>
        <translation>%1: %2 del coste, %3.</translation>
    </message>
    <message>
        <source>The changes leave the cost as it is.</source>
        <translation>Los cambios dejan el coste como está.</translation>
    </message>
    <message>
        <source>The changes remove %1 a run; the largest part, %2, is %3.</source>
        <translation>Los cambios quitan %1 por ejecución; la parte mayor, %2, es %3.</translation>
    </message>
    <message>
        <source>The changes add %1 a run; the largest part, %2, is %3.</source>
        <translation>Los cambios añaden %1 por ejecución; la parte mayor, %2, es %3.</translation>
    </message>
    <message>
        <source>No other place in the catalog trains this run for less than the %1 of today.</source>
        <translation>Ningún otro lugar del catálogo entrena esta ejecución por menos de los %1 de hoy.</translation>
    </message>
    <message>
        <source>The cheapest place to train it is %1, for %2.</source>
        <translation>El lugar más barato para entrenarla es %1, por %2.</translation>
    </message>
    <message>
        <source>%1 would train this run for %2 instead of %3.</source>
        <translation>%1 entrenaría esta ejecución por %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>One request takes longer: %1 ms instead of %2 ms.</source>
        <translation>Una petición tarda más: %1 ms en lugar de %2 ms.</translation>
    </message>
    <message>
        <source>One request is answered faster: %1 ms instead of %2 ms.</source>
        <translation>Una petición se responde más rápido: %1 ms en lugar de %2 ms.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The efficiency score is unknown: the run states none of what it is made of.</source>
        <translation>Se desconoce la puntuación de eficiencia: la ejecución no indica nada de lo que la compone.</translation>
    </message>
    <message>
        <source>Efficiency is %1 of 100 (%2).</source>
        <translation>La eficiencia es %1 de 100 (%2).</translation>
    </message>
    <message>
        <source>Efficiency stays at %1.</source>
        <translation>La eficiencia se mantiene en %1.</translation>
    </message>
    <message>
        <source>Efficiency rises from %1 to %2.</source>
        <translation>La eficiencia sube de %1 a %2.</translation>
    </message>
    <message>
        <source>Efficiency falls from %1 to %2.</source>
        <translation>La eficiencia baja de %1 a %2.</translation>
    </message>
    <message>
        <source>In %1 the same run would emit %2 of CO₂e instead of %3.</source>
        <translation>En %1 la misma ejecución emitiría %2 de CO₂e en lugar de %3.</translation>
    </message>
    <message>
        <source>One action is open; what it saves depends on the run.</source>
        <translation>Hay una acción pendiente; lo que ahorra depende de la ejecución.</translation>
    </message>
    <message>
        <source>%1 actions are open; what they save depends on the run.</source>
        <translation>%1 acciones pendientes; lo que ahorran depende de la ejecución.</translation>
    </message>
    <message>
        <source>One action is open; it saves %1 a run.</source>
        <translation>Hay una acción pendiente; ahorra %1 por ejecución.</translation>
    </message>
    <message>
        <source>%1 actions are open; the largest saves %2 a run.</source>
        <translation>%1 acciones pendientes; la mayor ahorra %2 por ejecución.</translation>
    </message>
    <message>
        <source>The imported file states %1 for training; RunCost computes %2.</source>
        <translation>El archivo importado declara %1 para el entrenamiento; RunCost calcula %2.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Cost breakdown</source>
        <translation>Desglose del coste</translation>
    </message>
    <message>
        <source>How these figures were made</source>
        <translation>Cómo se obtuvieron estas cifras</translation>
    </message>
    <message>
        <source>90 % range %1 – %2.</source>
        <translation>Intervalo del 90 % %1 – %2.</translation>
    </message>
    <message>
        <source>Widest: %1, ± %2.</source>
        <translation>Mayor influencia: %1, ± %2.</translation>
    </message>
    <message>
        <source>Comparison of the runs</source>
        <translation>Comparación de las ejecuciones</translation>
    </message>
    <message>
        <source>Headline and findings</source>
        <translation>Titular y hallazgos</translation>
    </message>
    <message>
        <source>Provider comparison</source>
        <translation>Comparación de proveedores</translation>
    </message>
    <message>
        <source>Resource use</source>
        <translation>Uso de recursos</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Medio ambiente</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>Supuestos y fuentes</translation>
    </message>
    <message>
        <source>Price table used</source>
        <translation>Tabla de precios usada</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>No existe la sección «%1».</translation>
    </message>
    <message>
        <source>The section “%1” is named twice.</source>
        <translation>La sección «%1» se indica dos veces.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Manager, two pages</source>
        <translation>Dirección, dos páginas</translation>
    </message>
    <message>
        <source>Short, one page</source>
        <translation>Breve, una página</translation>
    </message>
    <message>
        <source>Full, with prices</source>
        <translation>Completo, con precios</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month alone, as QDate formats it</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d 'de' MMMM</translation>
    </message>
    <message>
        <source>The log is of %1 to %2 and the run of %3 to %4 (UTC): they do not overlap. Give the zone of the log with --zone.</source>
        <translation>El registro es de %1 a %2 y la ejecución de %3 a %4 (UTC): no se solapan. Indicar la zona del registro con --zone.</translation>
    </message>
    <message>
        <source>%1, which covers %2 % of the run</source>
        <translation>%1, que cubre el %2 % de la ejecución</translation>
    </message>
    <message>
        <source>The log holds no samples.</source>
        <translation>El registro no contiene muestras.</translation>
    </message>
    <message>
        <source>The run used %1 GPUs, the log is of %2.</source>
        <translation>La ejecución usó %1 GPU, el registro es de %2.</translation>
    </message>
    <message>
        <source>cloud bill, effective cost of %1 charges</source>
        <translation>factura de nube, coste efectivo de %1 cargos</translation>
    </message>
    <message>
        <source>cloud bill, billed cost of %1 charges</source>
        <translation>factura de nube, coste facturado de %1 cargos</translation>
    </message>
    <message>
        <source>the run's own file</source>
        <translation>el propio archivo de la ejecución</translation>
    </message>
    <message>
        <source>The ledger holds %1 %4: %2 %4 belong to runs, %3 %4 are overhead.</source>
        <translation>El libro contiene %1 %4: %2 %4 corresponden a ejecuciones, %3 %4 son gastos generales.</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation>(sin moneda)</translation>
    </message>
    <message>
        <source>The analysis was written on %1, more than a day after the run ended: its time and error may be estimates.</source>
        <translation>El análisis se escribió el %1, más de un día después de terminar la ejecución: su tiempo y su error pueden ser estimaciones.</translation>
    </message>
    <message>
        <source>“%1” of config.yaml is no usable number.</source>
        <translation>«%1» de config.yaml no es un número utilizable.</translation>
    </message>
    <message>
        <source>config.yaml was left out. %1</source>
        <translation>config.yaml se omitió. %1</translation>
    </message>
    <message>
        <source>config.yaml was left out: it is no readable YAML.</source>
        <translation>config.yaml se omitió: no es un YAML legible.</translation>
    </message>
    <message>
        <source>It is no FOCUS table of charges.</source>
        <translation>No es una tabla FOCUS de cargos.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>La columna «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>It holds estimates that RunCost exported itself; they are no bill.</source>
        <translation>Contiene estimaciones que exportó el propio RunCost; no son una factura.</translation>
    </message>
    <message>
        <source>The column “BilledCost” is missing.</source>
        <translation>Falta la columna «BilledCost».</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>The whole disk is no folder of runs.</source>
        <translation>El disco entero no es una carpeta de ejecuciones.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 files; the rest is not watched.</source>
        <translation>«%1» contiene más de %2 archivos; el resto no se vigila.</translation>
    </message>
    <message>
        <source>Another program is writing to it. Import it again when that has finished.</source>
        <translation>Otro programa está escribiendo en él. Volver a importarlo cuando termine.</translation>
    </message>
    <message>
        <source>The file grew beyond the limit of %1 MiB while it was read.</source>
        <translation>El archivo superó el límite de %1 MiB mientras se leía.</translation>
    </message>
    <message>
        <source>It cannot be copied to the temporary folder: %1.</source>
        <translation>No se puede copiar a la carpeta temporal: %1.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>Permission to read it is missing.</source>
        <translation>Falta permiso para leerlo.</translation>
    </message>
    <message>
        <source>The link leads in a circle.</source>
        <translation>El enlace forma un bucle.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es una carpeta.</translation>
    </message>
    <message>
        <source>It is a device, pipe or socket, not a file.</source>
        <translation>Es un dispositivo, una tubería o un socket, no un archivo.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Import it again when nothing writes to it.</source>
        <translation>El archivo cambió mientras se leía. Volver a importarlo cuando nada escriba en él.</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 MiB.</source>
        <translation>El archivo supera el límite de %1 MiB.</translation>
    </message>
    <message>
        <source>it is nested deeper than 64 levels</source>
        <translation>tiene más de 64 niveles de anidamiento</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>a number is malformed or too large</source>
        <translation>un número es incorrecto o demasiado grande</translation>
    </message>
    <message>
        <source>a string does not end</source>
        <translation>una cadena no termina</translation>
    </message>
    <message>
        <source>a string holds a control character</source>
        <translation>una cadena contiene un carácter de control</translation>
    </message>
    <message>
        <source>its syntax is wrong</source>
        <translation>su sintaxis es incorrecta</translation>
    </message>
    <message>
        <source>“%1” of the column mapping is of the wrong kind.</source>
        <translation>«%1» de la asignación de columnas es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>perfil «%1»</translation>
    </message>
    <message>
        <source>It is no log of nvidia-smi.</source>
        <translation>No es un registro de nvidia-smi.</translation>
    </message>
    <message>
        <source>The log has no times. Query timestamp as well.</source>
        <translation>El registro no tiene horas. Consultar también timestamp.</translation>
    </message>
    <message>
        <source>The log has more than %1 samples.</source>
        <translation>El registro tiene más de %1 muestras.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 of %2 GPUs state no power, so the energy of all is not known; the mean of the others is used.</source>
        <translation>%1 de %2 GPU no indican potencia, así que no se conoce la energía de todas; se usa la media de las demás.</translation>
    </message>
    <message>
        <source>Nothing was logged for %1 s of the time; the energy used then is not counted.</source>
        <translation>No se registró nada durante %1 s; la energía usada entonces no se cuenta.</translation>
    </message>
    <message>
        <source>Table (JSON)</source>
        <translation>Tabla (JSON)</translation>
    </message>
    <message>
        <source>Table (JSON Lines)</source>
        <translation>Tabla (JSON Lines)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>Tabla (TSV)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>It is no table of runs.</source>
        <translation>No es una tabla de ejecuciones.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252.</source>
        <translation>El texto no es UTF-8; se leyó como Windows-1252.</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>tabla pegada</translation>
    </message>
    <message>
        <source>The folder holds no runs that RunCost knows.</source>
        <translation>La carpeta no contiene ejecuciones que RunCost conozca.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The format is not recognised.</source>
        <translation>No se reconoce el formato.</translation>
    </message>
    <message>
        <source>This file carries no RunCost report.</source>
        <translation>Este archivo no contiene un informe de RunCost.</translation>
    </message>
    <message>
        <source>The report was written by a newer version of RunCost.</source>
        <translation>El informe se escribió con una versión más reciente de RunCost.</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>No se puede leer el informe.</translation>
    </message>
    <message>
        <source>The file is larger than a report can be.</source>
        <translation>El archivo es mayor de lo que puede ser un informe.</translation>
    </message>
    <message>
        <source>“%1” of sequence length %2 is negative.</source>
        <translation>«%1» de la longitud de secuencia %2 es negativo.</translation>
    </message>
    <message>
        <source>“%1” of sequence length %2 is no usable number.</source>
        <translation>«%1» de la longitud de secuencia %2 no es un número utilizable.</translation>
    </message>
    <message>
        <source>%1 series, %2 points</source>
        <translation>%1 series, %2 puntos</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Más alto es mejor</translation>
    </message>
    <message>
        <source>PUE included</source>
        <translation>PUE incluido</translation>
    </message>
    <message>
        <source>Zone assumed</source>
        <translation>Zona supuesta</translation>
    </message>
    <message>
        <source>Reported totals</source>
        <translation>Totales declarados</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>It is no run.</source>
        <translation>No es una ejecución.</translation>
    </message>
    <message>
        <source>The run has no identity.</source>
        <translation>La ejecución no tiene identidad.</translation>
    </message>
    <message>
        <source>Byte %1: %2.</source>
        <translation>Byte %1: %2.</translation>
    </message>
    <message>
        <source>It has no list of runs.</source>
        <translation>No tiene lista de ejecuciones.</translation>
    </message>
    <message>
        <source>It was written by a newer RunCost.</source>
        <translation>Se escribió con un RunCost más reciente.</translation>
    </message>
    <message>
        <source>The line is longer than 64 MiB.</source>
        <translation>La línea supera los 64 MiB.</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>No es JSON: %1.</translation>
    </message>
    <message>
        <source>“%1” is no usable number; it counts as unknown.</source>
        <translation>«%1» no es un número utilizable; cuenta como desconocido.</translation>
    </message>
    <message>
        <source>“%1” is negative; it counts as unknown.</source>
        <translation>«%1» es negativo; cuenta como desconocido.</translation>
    </message>
    <message>
        <source>The columns of this sacct listing have no separator. List it with sacct --parsable2.</source>
        <translation>Las columnas de este listado de sacct no tienen separador. Listarlo con sacct --parsable2.</translation>
    </message>
    <message>
        <source>The header has more than 2,000 columns.</source>
        <translation>El encabezado tiene más de 2.000 columnas.</translation>
    </message>
    <message>
        <source>No column says how long a job ran. Add ElapsedRaw to sacct --format.</source>
        <translation>Ninguna columna indica cuánto duró un trabajo. Añadir ElapsedRaw a sacct --format.</translation>
    </message>
    <message>
        <source>No copy of it can be made: %1.</source>
        <translation>No se puede hacer una copia: %1.</translation>
    </message>
    <message>
        <source>The store is larger than the limit of 2 GiB.</source>
        <translation>El almacén supera el límite de 2 GiB.</translation>
    </message>
    <message>
        <source>catalog name</source>
        <translation>nombre del catálogo</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Equivalences</source>
        <translation>Equivalencias</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>“%1” is the store itself. Choose another file.</source>
        <translation>«%1» es el propio almacén. Elegir otro archivo.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>No se puede abrir «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no store “%1”.</source>
        <translation>No existe el almacén «%1».</translation>
    </message>
    <message>
        <source>“%1” is of an older version, and no copy of it could be made: %2. It was left as it is.</source>
        <translation>«%1» es de una versión anterior y no se pudo hacer una copia: %2. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>too many copies lie beside it</source>
        <translation>hay demasiadas copias junto a él</translation>
    </message>
    <message>
        <source>No cost is known, so nothing can be compared.</source>
        <translation>No se conoce ningún coste, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>A sign ≥ marks costs with unknown parts.</source>
        <translation>El signo ≥ marca costes con partes desconocidas.</translation>
    </message>
    <message>
        <source>Other parts of the cost are unknown than in %1, so totals are not compared.</source>
        <translation>Las partes del coste que se desconocen no son las mismas que en %1, así que los totales no se comparan.</translation>
    </message>
    <message>
        <source>Not compared, because other parts are unknown: %1.</source>
        <translation>Sin comparar, porque se desconocen otras partes: %1.</translation>
    </message>
    <message>
        <source>%1, the reference, costs least.</source>
        <translation>%1, la referencia, tiene el menor coste.</translation>
    </message>
    <message>
        <source>All cost the same.</source>
        <translation>Todos cuestan lo mismo.</translation>
    </message>
    <message>
        <source>%1 costs %2 less than %3: it saves %4.</source>
        <translation>%1 cuesta un %2 menos que %3: ahorra %4.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>1 part unknown</source>
        <translation>1 parte desconocida</translation>
    </message>
    <message>
        <source>%1 parts unknown</source>
        <translation>%1 partes desconocidas</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>Total, %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Ahorrado</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation>Menos que antes</translation>
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
        <translation>Línea base</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>desconocido: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Nothing was paid for this run.</source>
        <translation>No se pagó nada por esta ejecución.</translation>
    </message>
    <message>
        <source>Set GPU price</source>
        <translation>Fijar precio de GPU</translation>
    </message>
    <message>
        <source>miles driven</source>
        <translation>millas en coche</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>millas</translation>
    </message>
    <message>
        <source>smartphone charges</source>
        <translation>cargas de móvil</translation>
    </message>
    <message>
        <source>charges</source>
        <comment>of a smartphone</comment>
        <translation>cargas</translation>
    </message>
    <message>
        <source>tree-years</source>
        <translation>años-árbol</translation>
    </message>
    <message>
        <source>tree-months</source>
        <translation>meses-árbol</translation>
    </message>
    <message>
        <source>%1 %2 CO₂e</source>
        <translation>%1 %2 CO₂e</translation>
    </message>
    <message>
        <source>at %1%2/t</source>
        <translation>a %1%2/t</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Compensación</translation>
    </message>
    <message>
        <source>Offset %1, %2</source>
        <translation>Compensación %1, %2</translation>
    </message>
    <message>
        <source>%1 kg/kWh</source>
        <translation>%1 kg/kWh</translation>
    </message>
    <message>
        <source>What if in %1: %2</source>
        <translation>Hipótesis en %1: %2</translation>
    </message>
    <message>
        <source>Attach power log…</source>
        <translation>Adjuntar registro de potencia…</translation>
    </message>
    <message>
        <source>Set device power</source>
        <translation>Fijar potencia del dispositivo</translation>
    </message>
    <message>
        <source>Set grid intensity</source>
        <translation>Fijar intensidad de la red</translation>
    </message>
    <message>
        <source>%1 = %2 = %3</source>
        <translation>%1 = %2 = %3</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>1 more input; Copy formula has them all.</source>
        <translation>1 entrada más; Copiar fórmula las incluye todas.</translation>
    </message>
    <message>
        <source>%1 more inputs; Copy formula has them all.</source>
        <translation>%1 entradas más; Copiar fórmula las incluye todas.</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 esperado</translation>
    </message>
    <message>
        <source>Widest driver: %1, &lt;b&gt;± %2&lt;/b&gt; of the range.</source>
        <translation>Mayor influencia: %1, &lt;b&gt;± %2&lt;/b&gt; del intervalo.</translation>
    </message>
    <message>
        <source>Baseline: &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Línea base: &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Baseline: %1 = &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>Línea base: %1 = &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>change unknown</source>
        <translation>cambio desconocido</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>up %1 times</source>
        <translation>sube %1 veces</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>baja %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>sube %1</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>línea base</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>spot</translation>
    </message>
    <message>
        <source>on-demand</source>
        <translation>bajo demanda</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicada</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>%1: menu</source>
        <translation>%1: menú</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Times benchmark</source>
        <translation>Veces la referencia</translation>
    </message>
    <message>
        <source>Source of the benchmark</source>
        <translation>Fuente de la referencia</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Ahorra</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>%1 · current</source>
        <translation>%1 · actual</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>✓ cheapest</source>
        <translation>✓ más barato</translation>
    </message>
    <message>
        <source>energy and wear</source>
        <translation>energía y desgaste</translation>
    </message>
    <message>
        <source>GPU only</source>
        <translation>solo GPU</translation>
    </message>
    <message>
        <source>speed unknown</source>
        <translation>velocidad desconocida</translation>
    </message>
    <message>
        <source>%1 on demand</source>
        <translation>%1 bajo demanda</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>%1 spot</source>
        <translation>%1 spot</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>más barato</translation>
    </message>
    <message>
        <source>The catalog has no offer that holds this run.</source>
        <translation>El catálogo no tiene ninguna oferta en la que quepa esta ejecución.</translation>
    </message>
    <message>
        <source>1 more provider</source>
        <translation>1 proveedor más</translation>
    </message>
    <message>
        <source>%1 more providers</source>
        <translation>%1 proveedores más</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>ahorra %1</translation>
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
        <translation>2 sem</translation>
    </message>
    <message>
        <source>4 w</source>
        <translation>4 sem</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>Hacer primero</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Quick extras</source>
        <translation>Extras rápidos</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>✓ Applied</source>
        <translation>✓ Aplicada</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirar: %1</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>Aplicar: %1</translation>
    </message>
    <message>
        <source>Saves %1</source>
        <translation>Ahorra %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Nothing left to recommend; what was looked at would cost more here.</source>
        <translation>No queda nada que recomendar; lo examinado costaría más aquí.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>no benchmark</source>
        <translation>sin referencia</translation>
    </message>
    <message>
        <source>benchmark %1</source>
        <translation>referencia %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 times the benchmark</source>
        <translation>%1 veces la referencia</translation>
    </message>
    <message>
        <source>%1 = benchmark</source>
        <translation>%1 = referencia</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>≠ reported</source>
        <translation>≠ declarado</translation>
    </message>
    <message>
        <source>Differs from what the file states</source>
        <translation>Difiere de lo que declara el archivo</translation>
    </message>
    <message>
        <source>Differs by %1 from what the file states</source>
        <translation>Difiere en %1 de lo que declara el archivo</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Beside the name of a run that was chosen over others</extracomment>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>No elegida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The best other choice and what it changes: "H100: −$18.60"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>EJEMPLO</translation>
    </message>
    <message>
        <source>Curves of loss and power</source>
        <translation>Curvas de pérdida y potencia</translation>
    </message>
    <message>
        <source>90 % range, %1: what moves this cost</source>
        <translation>Intervalo del 90 %, %1: qué mueve este coste</translation>
    </message>
    <message>
        <source>Total, training + 1 month</source>
        <translation>Total, entrenamiento + 1 mes</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>%1 point to %2</source>
        <translation>%1 punto para %2</translation>
    </message>
    <message>
        <source>%1 points to %2</source>
        <translation>%1 puntos para %2</translation>
    </message>
    <message>
        <source>Last %1 runs of %2</source>
        <translation>Últimas %1 ejecuciones de %2</translation>
    </message>
    <message>
        <source>Score, %1, %2</source>
        <translation>Puntuación, %1, %2</translation>
    </message>
    <message>
        <source>What moves this energy</source>
        <translation>Qué mueve esta energía</translation>
    </message>
    <message>
        <source>What moves this CO₂e</source>
        <translation>Qué mueve este CO₂e</translation>
    </message>
    <message>
        <source>What moves this cost</source>
        <translation>Qué mueve este coste</translation>
    </message>
    <message>
        <source>%1, %2 %3, 90 % range %4: from %5 to %6, by %7, %8 of the spread; %9</source>
        <extracomment>"Spot discount, 45 %, 90 % range 35 – 55: moves the total from $226 to $252, by $25.75, 21 % of the spread. Catalog, …"</extracomment>
        <translation>%1, %2 %3, intervalo del 90 % %4: de %5 a %6, en %7, %8 de la dispersión; %9</translation>
    </message>
    <message>
        <source>At the low end</source>
        <translation>En el extremo inferior</translation>
    </message>
    <message>
        <source>At the high end</source>
        <translation>En el extremo superior</translation>
    </message>
    <message>
        <source>Moves it by</source>
        <translation>Lo mueve en</translation>
    </message>
    <message>
        <source>Share of the spread</source>
        <translation>Parte de la dispersión</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Nothing about it is uncertain: no input has a range.</source>
        <translation>Nada es incierto: ninguna entrada tiene intervalo.</translation>
    </message>
    <message>
        <source>One input explains &lt;b&gt;%1&lt;/b&gt; of the spread: &lt;b&gt;%2.&lt;/b&gt;</source>
        <translation>Una entrada explica el &lt;b&gt;%1&lt;/b&gt; de la dispersión: &lt;b&gt;%2.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 inputs explain &lt;b&gt;%2&lt;/b&gt; of the spread: &lt;b&gt;%3.&lt;/b&gt;</source>
        <translation>%1 entradas explican el &lt;b&gt;%2&lt;/b&gt; de la dispersión: &lt;b&gt;%3.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>It is an assumption.</source>
        <translation>Es un supuesto.</translation>
    </message>
    <message>
        <source>One of them is an assumption.</source>
        <translation>Una de ellas es un supuesto.</translation>
    </message>
    <message>
        <source>All of them are assumptions.</source>
        <translation>Todas son supuestos.</translation>
    </message>
    <message>
        <source>%1 of them are assumptions.</source>
        <translation>%1 de ellas son supuestos.</translation>
    </message>
    <message>
        <source>%1 narrows the range most, to %2.</source>
        <extracomment>"Measuring the time factor on one short run narrows the range most, to $220 – 262."</extracomment>
        <translation>%1 es lo que más reduce el intervalo, a %2.</translation>
    </message>
    <message>
        <source>%1: %2 reports %3, recomputed %4. %5</source>
        <translation>%1: %2 declara %3, recalculado %4. %5</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>new run</source>
        <translation>nueva ejecución</translation>
    </message>
    <message>
        <source>energy for the run “%1”</source>
        <translation>energía para la ejecución «%1»</translation>
    </message>
    <message>
        <source>adds to the run “%1”</source>
        <translation>se añade a la ejecución «%1»</translation>
    </message>
    <message>
        <source>replaces 1 value</source>
        <translation>sustituye 1 valor</translation>
    </message>
    <message>
        <source>replaces %1 values</source>
        <translation>sustituye %1 valores</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>energy for %1</source>
        <translation>energía para %1</translation>
    </message>
    <message>
        <source>adds to %1</source>
        <translation>se añade a %1</translation>
    </message>
    <message>
        <source>also in %1</source>
        <translation>también en %1</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>Holds no runs</source>
        <translation>Sin ejecuciones</translation>
    </message>
    <message>
        <source>Read comma as decimal point</source>
        <translation>Leer la coma como signo decimal</translation>
    </message>
    <message>
        <source>Map columns…</source>
        <translation>Asignar columnas…</translation>
    </message>
    <message>
        <source>Read as…</source>
        <translation>Leer como…</translation>
    </message>
    <message>
        <source>No time zone in 1 record</source>
        <translation>Sin zona horaria en 1 registro</translation>
    </message>
    <message>
        <source>No time zone in %1 records</source>
        <translation>Sin zona horaria en %1 registros</translation>
    </message>
    <message>
        <source>%1: read as %2</source>
        <translation>%1: se lee como %2</translation>
    </message>
    <message>
        <source>time stamps</source>
        <translation>marcas de tiempo</translation>
    </message>
    <message>
        <source>Set time zone…</source>
        <translation>Fijar zona horaria…</translation>
    </message>
    <message>
        <source>Change time zone…</source>
        <translation>Cambiar zona horaria…</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>No project in 1 new run</source>
        <translation>Sin proyecto en 1 ejecución nueva</translation>
    </message>
    <message>
        <source>No project in %1 new runs</source>
        <translation>Sin proyecto en %1 ejecuciones nuevas</translation>
    </message>
    <message>
        <source>Name a project…</source>
        <translation>Indicar un proyecto…</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>Coste por día</translation>
    </message>
    <message>
        <source>Cost by week</source>
        <translation>Coste por semana</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Coste por mes</translation>
    </message>
    <message>
        <source>Cost by year</source>
        <translation>Coste por año</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Presupuesto %1</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>No scenario saved yet</source>
        <translation>Aún no hay escenarios guardados</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Open a scenario file…</source>
        <translation>Abrir un archivo de escenario…</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparar en paralelo</translation>
    </message>
    <message>
        <source>RunCost</source>
        <translation>RunCost</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilación</translation>
    </message>
    <message>
        <source>Store format</source>
        <translation>Formato del almacén</translation>
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
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Set %1…</source>
        <translation>Fijar %1…</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>Use scenario: %1</source>
        <translation>Usar escenario: %1</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambios</translation>
    </message>
    <message>
        <source>The runs of this store. Click one to see it, select several for their sum; the field and the buttons above filter, the header sorts and chooses columns.</source>
        <translation>Las ejecuciones de este almacén. Hacer clic en una para verla o seleccionar varias para ver su suma; el campo y los botones de arriba filtran, el encabezado ordena y elige columnas.</translation>
    </message>
    <message>
        <source>Assumptions as sliders. Each shows what a step of it changes; moved ones are accent and have a dot that puts them back.</source>
        <translation>Los supuestos como controles deslizantes. Cada uno muestra qué cambia un paso suyo; los que se han movido llevan el color de acento y un punto que los devuelve a su valor.</translation>
    </message>
    <message>
        <source>Baseline and scenario side by side: cost, energy and emissions, and the difference.</source>
        <translation>Línea base y escenario en paralelo: coste, energía y emisiones, y la diferencia.</translation>
    </message>
    <message>
        <source>Which run is shown, and its total. The badges tell what is known about it; the total explains itself.</source>
        <translation>Qué ejecución se muestra y su total. Las insignias indican qué se sabe de ella; el total se explica a sí mismo.</translation>
    </message>
    <message>
        <source>Where the money goes: training, inference, storage, transfer and platform. The dashed outlines are the baseline.</source>
        <translation>Adónde va el dinero: entrenamiento, inferencia, almacenamiento, transferencia y plataforma. Los contornos discontinuos son la línea base.</translation>
    </message>
    <message>
        <source>What the same training would cost elsewhere, with the time it would take. Green is the cheapest that fits.</source>
        <translation>Lo que costaría el mismo entrenamiento en otros lugares y el tiempo que llevaría. En verde, el más barato que es apto.</translation>
    </message>
    <message>
        <source>How well the run used what it paid for, from 0 to 100, and the parts that make the score.</source>
        <translation>Cómo aprovechó la ejecución lo que pagó, de 0 a 100, y las partes que forman la puntuación.</translation>
    </message>
    <message>
        <source>Latency, throughput, memory and more against benchmarks. The line at 1.0 is the benchmark.</source>
        <translation>Latencia, throughput, memoria y más frente a referencias. La línea en 1,0 es la referencia.</translation>
    </message>
    <message>
        <source>Energy and emissions, what they compare to, and the same run in other regions.</source>
        <translation>Energía y emisiones, a qué equivalen y la misma ejecución en otras regiones.</translation>
    </message>
    <message>
        <source>What would save most, by effort and saving. Apply puts one into the scenario; nothing else changes.</source>
        <translation>Lo que más ahorraría, por esfuerzo y ahorro. Aplicar incorpora una recomendación al escenario; nada más cambia.</translation>
    </message>
    <message>
        <source>Prices, grid intensities and constants that figures are counted with. Own rows take the place of shipped ones.</source>
        <translation>Precios, intensidades de red y constantes con los que se calculan las cifras. Las filas propias sustituyen a las originales.</translation>
    </message>
    <message>
        <source>The store is empty. Import your own runs, or look at the sample runs first.</source>
        <translation>El almacén está vacío. Importar ejecuciones propias o ver antes las de ejemplo.</translation>
    </message>
    <message>
        <source>Which uncertain inputs move the figure most: one bar each, the longest first.</source>
        <translation>Qué entradas inciertas mueven más la cifra: una barra para cada una, primero la más larga.</translation>
    </message>
    <message>
        <source>One bar for each uncertain input, from its low to its high end; the line is the present value.</source>
        <translation>Una barra por cada entrada incierta, de su extremo inferior al superior; la línea es el valor actual.</translation>
    </message>
    <message>
        <source>Figures that the file states beside those that RunCost counts, and a switch that chooses which one is used.</source>
        <translation>Las cifras que declara el archivo junto a las que calcula RunCost, y un selector para elegir cuál se usa.</translation>
    </message>
    <message>
        <source>Runs whose reported and counted figures lie apart, the furthest first.</source>
        <translation>Ejecuciones cuyas cifras declaradas y calculadas difieren, primero las que más.</translation>
    </message>
    <message>
        <source>Every recommendation in full: why, why not, how much, code to copy, and a way to dismiss it or mark it done.</source>
        <translation>Cada recomendación completa: por qué, por qué no, cuánto, código para copiar y cómo descartarla o marcarla como hecha.</translation>
    </message>
    <message>
        <source>What the run recorded over time. The hatched part was not needed.</source>
        <translation>Lo que la ejecución registró a lo largo del tiempo. La parte rayada no hacía falta.</translation>
    </message>
    <message>
        <source>The manual and all formulas, with a search over titles and text.</source>
        <translation>El manual y todas las fórmulas, con búsqueda en títulos y texto.</translation>
    </message>
    <message>
        <source>Looks at files before anything is stored: which runs are new, changed, the same, or rejected, and why.</source>
        <translation>Examina los archivos antes de guardar nada: qué ejecuciones son nuevas, cambiadas, iguales o rechazadas, y por qué.</translation>
    </message>
    <message>
        <source>Says what the columns of a plain table mean. Unsure guesses are marked; the preview shows the runs that result.</source>
        <translation>Indica qué significan las columnas de una tabla simple. Las deducciones dudosas se marcan; la vista previa muestra las ejecuciones resultantes.</translation>
    </message>
    <message>
        <source>A report of the run and scenario shown, with a preview of its pages.</source>
        <translation>Un informe de la ejecución y el escenario mostrados, con vista previa de sus páginas.</translation>
    </message>
    <message>
        <source>Finds pages, commands, runs and formulas by a few letters.</source>
        <translation>Encuentra páginas, órdenes, ejecuciones y fórmulas con unas pocas letras.</translation>
    </message>
    <message>
        <source>What electricity costs, how clean it is, and how much of it reaches the machine.</source>
        <translation>Cuánto cuesta la electricidad, lo limpia que es y qué parte llega a la máquina.</translation>
    </message>
    <message>
        <source>How the training is done: where, on which GPUs, how long, and at which price.</source>
        <translation>Cómo se hace el entrenamiento: dónde, en qué GPU, durante cuánto tiempo y a qué precio.</translation>
    </message>
    <message>
        <source>What it takes to serve the model month by month.</source>
        <translation>Lo que hace falta para servir el modelo mes a mes.</translation>
    </message>
    <message>
        <source>What is kept, for how long, and what is moved.</source>
        <translation>Qué se conserva, durante cuánto tiempo y qué se transfiere.</translation>
    </message>
    <message>
        <source>saves %1 CO2e</source>
        <translation>ahorra %1 CO2e</translation>
    </message>
    <message>
        <source>saves %1 (%2)</source>
        <translation>ahorra %1 (%2)</translation>
    </message>
    <message>
        <source>%1; effort %2, %3</source>
        <translation>%1; esfuerzo %2, %3</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>motivo: %1</translation>
    </message>
    <message>
        <source>the loss was flat from %1 of %2 on: %3 of the time was enough</source>
        <translation>la pérdida fue plana desde %1 de %2: bastaba %3 del tiempo</translation>
    </message>
    <message>
        <source>marked as done on %1</source>
        <translation>marcada como hecha el %1</translation>
    </message>
    <message>
        <source>“%1” has it: %2 instead of %3</source>
        <translation>«%1» lo tiene: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>  (SAMPLE)</source>
        <translation>  (EJEMPLO)</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartadas</translation>
    </message>
    <message>
        <source>Not for this run</source>
        <translation>No para esta ejecución</translation>
    </message>
    <message>
        <source>--dismiss, --done and --restore go one at a time.</source>
        <translation>--dismiss, --done y --restore se usan de uno en uno.</translation>
    </message>
    <message>
        <source>--reason goes with --dismiss.</source>
        <translation>--reason acompaña a --dismiss.</translation>
    </message>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation>Un motivo tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>There is no such recommendation. “runcost advice RUN” lists them.</source>
        <translation>No existe esa recomendación. «runcost advice RUN» las enumera.</translation>
    </message>
    <message>
        <source>The run is not in the store; import it first.</source>
        <translation>La ejecución no está en el almacén; importarla primero.</translation>
    </message>
    <message>
        <source>Name one run.</source>
        <translation>Indicar una ejecución.</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>  (%1 of 4 parts known)</source>
        <translation>  (%1 de 4 partes conocidas)</translation>
    </message>
    <message>
        <source>Prices: catalog %1, newer ones exist; `runcost reprice` uses them. Ranges are 90 %.</source>
        <translation>Precios: catálogo %1, los hay más recientes; `runcost reprice` los usa. Los intervalos son del 90 %.</translation>
    </message>
    <message>
        <source>Figures: %1.</source>
        <translation>Cifras: %1.</translation>
    </message>
    <message>
        <source>--latex and --markdown are for --explain.</source>
        <translation>--latex y --markdown son para --explain.</translation>
    </message>
    <message>
        <source>This is larger than 1 GB.</source>
        <translation>Esto supera 1 GB.</translation>
    </message>
    <message>
        <source>There is no header.</source>
        <translation>No hay encabezado.</translation>
    </message>
    <message>
        <source>No column is an input of %1.</source>
        <translation>Ninguna columna es una entrada de %1.</translation>
    </message>
    <message>
        <source>“%1” is no INPUT=VALUE.</source>
        <translation>«%1» no es INPUT=VALUE.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 se da dos veces.</translation>
    </message>
    <message>
        <source>The value of %1 is no valid JSON.</source>
        <translation>El valor de %1 no es JSON válido.</translation>
    </message>
    <message>
        <source>--json and --markdown go with --list of all formulas.</source>
        <translation>--json y --markdown acompañan a --list de todas las fórmulas.</translation>
    </message>
    <message>
        <source>--list computes nothing.</source>
        <translation>--list no calcula nada.</translation>
    </message>
    <message>
        <source>--csv goes without --explain and --input.</source>
        <translation>--csv va sin --explain ni --input.</translation>
    </message>
    <message>
        <source>The name of a formula is missing.</source>
        <translation>Falta el nombre de una fórmula.</translation>
    </message>
    <message>
        <source>There are no rows of the kind “%1”; `runcost catalog list` names the kinds.</source>
        <translation>No hay filas del tipo «%1»; `runcost catalog list` enumera los tipos.</translation>
    </message>
    <message>
        <source>Catalog %1 with %2 own rows: nothing to complain about.</source>
        <translation>Catálogo %1 con %2 filas propias: sin objeciones.</translation>
    </message>
    <message>
        <source>The file exists; --force replaces it.</source>
        <translation>El archivo existe; --force lo sustituye.</translation>
    </message>
    <message>
        <source>Catalog %1 with %2 own rows.</source>
        <translation>Catálogo %1 con %2 filas propias.</translation>
    </message>
    <message>
        <source>Cannot read the file: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>«%1» no es FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no own row “%1” of the kind “%2”.</source>
        <translation>No hay ninguna fila propia «%1» del tipo «%2».</translation>
    </message>
    <message>
        <source>Say list, lint, diff, export, import, set, unset or path.</source>
        <translation>Indicar list, lint, diff, export, import, set, unset o path.</translation>
    </message>
    <message>
        <source>Words are missing after “%1”.</source>
        <translation>Faltan palabras después de «%1».</translation>
    </message>
    <message>
        <source>There are too many words.</source>
        <translation>Hay demasiadas palabras.</translation>
    </message>
    <message>
        <source>No file to write: -o FILE is missing.</source>
        <translation>Ningún archivo de salida: falta -o FILE.</translation>
    </message>
    <message>
        <source>--older-than is a number of days.</source>
        <translation>--older-than es un número de días.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>Sobra «%1».</translation>
    </message>
    <message>
        <source>Charges cannot be added up by “%1”; it is currency, provider, service or run.</source>
        <translation>Los cargos no se pueden sumar por «%1»; puede ser currency, provider, service o run.</translation>
    </message>
    <message>
        <source>--cost is billed or effective.</source>
        <translation>--cost es billed o effective.</translation>
    </message>
    <message>
        <source>The ledger holds no charges; import a FOCUS bill.</source>
        <translation>El libro no contiene cargos; importar una factura FOCUS.</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>cargos</translation>
    </message>
    <message>
        <source>billed</source>
        <translation>facturado</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>efectivo</translation>
    </message>
    <message>
        <source>of runs</source>
        <translation>de ejecuciones</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>gastos generales</translation>
    </message>
    <message>
        <source>(overhead)</source>
        <translation>(gastos generales)</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation>(no indicado)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>recurso</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>--map is of the form COLUMN=FIELD[:UNIT].</source>
        <translation>--map tiene la forma COLUMN=FIELD[:UNIT].</translation>
    </message>
    <message>
        <source>There is no field “%1”; some are name, started, duration_s, energy_kwh, gpu_type, metric, tag.NAME and ignore.</source>
        <translation>No existe el campo «%1»; algunos son name, started, duration_s, energy_kwh, gpu_type, metric, tag.NAME e ignore.</translation>
    </message>
    <message>
        <source>“%1” is no exchange rate.</source>
        <translation>«%1» no es un tipo de cambio.</translation>
    </message>
    <message>
        <source>“%1” is no unit of %2; there are %3.</source>
        <translation>«%1» no es una unidad de %2; existen %3.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>No existe la columna «%1».</translation>
    </message>
    <message>
        <source>There is no column mapping “%1”.</source>
        <translation>No existe la asignación de columnas «%1».</translation>
    </message>
    <message>
        <source>A column mapping is for files, not for folders.</source>
        <translation>Una asignación de columnas es para archivos, no para carpetas.</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>uso</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>The answer cannot be written: %1.</source>
        <translation>No se puede escribir la respuesta: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels.</source>
        <translation>--size es WIDTHxHEIGHT en píxeles.</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system.</source>
        <translation>--theme es light, dark, contrast o system.</translation>
    </message>
    <message>
        <source>--scale is a number from 0.25 to 8.</source>
        <translation>--scale es un número entre 0.25 y 8.</translation>
    </message>
    <message>
        <source>There is no command and no file “%1”.</source>
        <translation>No existe la orden ni el archivo «%1».</translation>
    </message>
    <message>
        <source>--store needs a file.</source>
        <translation>--store necesita un archivo.</translation>
    </message>
    <message>
        <source>--language is en, de, es, fr, ja or zh_CN.</source>
        <translation>--language es en, de, es, fr, ja o zh_CN.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>aún no creado</translation>
    </message>
    <message>
        <source>sound, %1 runs of %2 files</source>
        <translation>en buen estado, %1 ejecuciones de %2 archivos</translation>
    </message>
    <message>
        <source>doctor takes no paths.</source>
        <translation>doctor no admite rutas.</translation>
    </message>
    <message>
        <source>RUN and --filter do not go together.</source>
        <translation>RUN y --filter no se usan juntos.</translation>
    </message>
    <message>
        <source>-o FILE is missing; -o - is standard output.</source>
        <translation>Falta -o FILE; -o - es la salida estándar.</translation>
    </message>
    <message>
        <source>The format is csv, json, jsonl, md, focus or runcost.</source>
        <translation>El formato es csv, json, jsonl, md, focus o runcost.</translation>
    </message>
    <message>
        <source>A store cannot go to standard output.</source>
        <translation>Un almacén no puede ir a la salida estándar.</translation>
    </message>
    <message>
        <source>It is the store itself.</source>
        <translation>Es el propio almacén.</translation>
    </message>
    <message>
        <source>%1 runs without a time or a price were left out.</source>
        <translation>Se omitieron %1 ejecuciones sin hora o sin precio.</translation>
    </message>
    <message>
        <source>%1 has no input “%2”.</source>
        <translation>%1 no tiene la entrada «%2».</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1 is missing; it must be: %2.</source>
        <translation>Falta %1; debe ser: %2.</translation>
    </message>
    <message>
        <source>%1 is %2, and the result is too large or too small a number.</source>
        <translation>%1 es %2 y el resultado es un número demasiado grande o demasiado pequeño.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be: %3.</source>
        <translation>%1 es %2; debe ser: %3.</translation>
    </message>
    <message>
        <source>was %1, %2 kWh, %3 CO2e; changed by %4</source>
        <translation>antes %1, %2 kWh, %3 CO2e; cambió en %4</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>One run is to be named.</source>
        <translation>Hay que indicar una ejecución.</translation>
    </message>
    <message>
        <source>Only runs of the store have a history.</source>
        <translation>Solo las ejecuciones del almacén tienen historial.</translation>
    </message>
    <message>
        <source> (and %1 more)</source>
        <translation> (y %1 más)</translation>
    </message>
    <message>
        <source>Would add %1, update %2, leave %3 as they are; %4 rejected.
</source>
        <translation>Se añadirían %1, se actualizarían %2, %3 quedarían como están; %4 rechazadas.
</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected.
</source>
        <translation>%1 añadidas, %2 actualizadas, %3 sin cambios, %4 rechazadas.
</translation>
    </message>
    <message>
        <source>Charges: %1 read.
</source>
        <translation>Cargos: %1 leídos.
</translation>
    </message>
    <message>
        <source>Charges: %1 added, %2 known.
</source>
        <translation>Cargos: %1 añadidos, %2 ya conocidos.
</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>No existe el formato «%1».</translation>
    </message>
    <message>
        <source>No file or folder is named.</source>
        <translation>No se indica ningún archivo ni carpeta.</translation>
    </message>
    <message>
        <source>--attach takes one log and goes with --zone only.</source>
        <translation>--attach admite un registro y solo se combina con --zone.</translation>
    </message>
    <message>
        <source>--samples and --dry-run do not go together.</source>
        <translation>--samples y --dry-run no se usan juntos.</translation>
    </message>
    <message>
        <source>“%1” is a file; name a run of the store.</source>
        <translation>«%1» es un archivo; indicar una ejecución del almacén.</translation>
    </message>
    <message>
        <source>Attached to “%1”: %2 s of %3 GPUs, mean %4 W each, %5 kWh; %6 % of the run.
</source>
        <translation>Adjuntado a «%1»: %2 s de %3 GPU, media de %4 W cada una, %5 kWh; %6 % de la ejecución.
</translation>
    </message>
    <message>
        <source>The store was brought to the present version; a copy of the old one is “%1”.</source>
        <translation>El almacén se llevó a la versión actual; una copia del antiguo es «%1».</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>Cancelled; files that were imported whole stay.</source>
        <translation>Cancelado; los archivos importados por completo se conservan.</translation>
    </message>
    <message>
        <source>This is no JSON object of inputs.</source>
        <translation>Esto no es un objeto JSON de entradas.</translation>
    </message>
    <message>
        <source>The number of %1 is too large.</source>
        <translation>El número de %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>This is larger than 64 MB.</source>
        <translation>Esto supera 64 MB.</translation>
    </message>
    <message>
        <source>“%1” is too much; a text to look for goes behind --filter.</source>
        <translation>Sobra «%1»; un texto de búsqueda va detrás de --filter.</translation>
    </message>
    <message>
        <source>--json and --csv do not go together.</source>
        <translation>--json y --csv no se usan juntos.</translation>
    </message>
    <message>
        <source>Runs cannot be sorted by “%1”; the columns are %2.</source>
        <translation>Las ejecuciones no se pueden ordenar por «%1»; las columnas son %2.</translation>
    </message>
    <message>
        <source>--disagree is a number of percent, 5 or more.</source>
        <translation>--disagree es un porcentaje, 5 o más.</translation>
    </message>
    <message>
        <source>--limit is a number of runs.</source>
        <translation>--limit es un número de ejecuciones.</translation>
    </message>
    <message>
        <source>--by is project or run.</source>
        <translation>--by es project o run.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>No existe la zona horaria «%1».</translation>
    </message>
    <message>
        <source>--tag is of the form NAME=VALUE.</source>
        <translation>--tag tiene la forma NAME=VALUE.</translation>
    </message>
    <message>
        <source>All runs have the prices of catalog %1.
</source>
        <translation>Todas las ejecuciones tienen los precios del catálogo %1.
</translation>
    </message>
    <message>
        <source>Together: %1 -&gt; %2 at catalog %3.
</source>
        <translation>En conjunto: %1 -&gt; %2 con el catálogo %3.
</translation>
    </message>
    <message>
        <source>“%1” is a file and not in the store.</source>
        <translation>«%1» es un archivo y no está en el almacén.</translation>
    </message>
    <message>
        <source>Name runs, or say --all.</source>
        <translation>Indicar ejecuciones o usar --all.</translation>
    </message>
    <message>
        <source>reprice</source>
        <translation>reprice</translation>
    </message>
    <message>
        <source>There is no run in it.</source>
        <translation>No contiene ninguna ejecución.</translation>
    </message>
    <message>
        <source>It holds %1 runs; import it and name one of them.</source>
        <translation>Contiene %1 ejecuciones; importarlo e indicar una de ellas.</translation>
    </message>
    <message>
        <source>%1 is a number above 0.</source>
        <translation>%1 es un número mayor que 0.</translation>
    </message>
    <message>
        <source>--period is a time from 100ms to 60s.</source>
        <translation>--period es un tiempo entre 100ms y 60s.</translation>
    </message>
    <message>
        <source>--grace is a time from 0s to 60m.</source>
        <translation>--grace es un tiempo entre 0s y 60m.</translation>
    </message>
    <message>
        <source>This recorded run ended without a word; it is marked as killed.</source>
        <translation>Esta ejecución registrada terminó sin aviso; se marca como abortada.</translation>
    </message>
    <message>
        <source>Nothing here has a price, so --max-usd cannot be kept. Give --gpu-price.</source>
        <translation>Nada tiene precio aquí, así que no se puede respetar --max-usd. Indicar --gpu-price.</translation>
    </message>
    <message>
        <source>track</source>
        <translation>track</translation>
    </message>
    <message>
        <source>The command stands behind --.</source>
        <translation>La orden va detrás de --.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>No existe el programa «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2.</source>
        <translation>No se puede iniciar «%1»: %2.</translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation>No se indica ninguna carpeta.</translation>
    </message>
    <message>
        <source>“%1” is no folder that can be watched.</source>
        <translation>«%1» no es una carpeta que se pueda vigilar.</translation>
    </message>
    <message>
        <source>Cannot write “%1”.</source>
        <translation>No se puede escribir «%1».</translation>
    </message>
    <message>
        <source>There is no display for the window. “runcost --help” lists the commands, which need none.</source>
        <translation>No hay pantalla para la ventana. «runcost --help» enumera las órdenes, que no la necesitan.</translation>
    </message>
    <message>
        <source>About RunCost</source>
        <translation>Acerca de RunCost</translation>
    </message>
    <message>
        <source>RunCost %1</source>
        <translation>RunCost %1</translation>
    </message>
    <message>
        <source>What machine-learning experiments cost, use and emit.</source>
        <translation>Lo que cuestan, consumen y emiten los experimentos de aprendizaje automático.</translation>
    </message>
    <message>
        <source>Works offline: nothing leaves this computer.</source>
        <translation>Funciona sin conexión: nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Typeface RunCost Sans, made from Inter (SIL Open Font License).</source>
        <translation>Tipografía RunCost Sans, derivada de Inter (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Sin garantía.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>For a report of a fault</source>
        <translation>Para informar de un error</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The loss was still falling at the end: stopping earlier would have cost quality.</source>
        <translation>La pérdida aún bajaba al final: parar antes habría costado calidad.</translation>
    </message>
    <message>
        <source>the rest lowered the loss from %1 to %2</source>
        <translation>el resto bajó la pérdida de %1 a %2</translation>
    </message>
    <message>
        <source>the rest did not lower the loss</source>
        <translation>el resto no bajó la pérdida</translation>
    </message>
    <message>
        <source>By its own curve it could have stopped at %1 of %2, after %3 of the time; %4.</source>
        <translation>Según su propia curva podría haber parado en %1 de %2, tras %3 del tiempo; %4.</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>esfuerzo %1</translation>
    </message>
    <message>
        <source>priority %1 of 100</source>
        <translation>prioridad %1 de 100</translation>
    </message>
    <message>
        <source>your own rule</source>
        <translation>regla propia</translation>
    </message>
    <message>
        <source>Dismissed on %1.</source>
        <translation>Descartada el %1.</translation>
    </message>
    <message>
        <source>Dismissed on %1: %2</source>
        <translation>Descartada el %1: %2</translation>
    </message>
    <message>
        <source>Not for this run: %1</source>
        <translation>No para esta ejecución: %1</translation>
    </message>
    <message>
        <source>Applied: take back</source>
        <translation>Aplicada: retirar</translation>
    </message>
    <message>
        <source>Apply to What if</source>
        <translation>Aplicar en Hipótesis</translation>
    </message>
    <message>
        <source>Sets the sliders back</source>
        <translation>Devuelve los controles a su valor</translation>
    </message>
    <message>
        <source>Sets the sliders to this change</source>
        <translation>Ajusta los controles a este cambio</translation>
    </message>
    <message>
        <source>Show curve</source>
        <translation>Ver curva</translation>
    </message>
    <message>
        <source>The run is not in a store that can be written.</source>
        <translation>La ejecución no está en un almacén en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecha</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>You have done it in your work; later runs show what it saved</source>
        <translation>Ya hecho en su trabajo; las ejecuciones posteriores muestran lo que ahorró</translation>
    </message>
    <message>
        <source>Hides it for this run</source>
        <translation>La oculta para esta ejecución</translation>
    </message>
    <message>
        <source>Why not? For your colleagues, and for you in a month</source>
        <translation>¿Por qué no? Para los colegas, y para uno mismo dentro de un mes</translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation>Motivo del descarte</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What it saves</source>
        <translation>Lo que ahorra</translation>
    </message>
    <message>
        <source>%1 – %2, 90 % range; no money</source>
        <translation>%1 – %2, intervalo del 90 %; sin dinero</translation>
    </message>
    <message>
        <source>%1, 90 % range</source>
        <translation>%1, intervalo del 90 %</translation>
    </message>
    <message>
        <source>%1, by the source. It counts for no money here.</source>
        <translation>%1, según la fuente. Aquí no cuenta como dinero.</translation>
    </message>
    <message>
        <source>Why it applies to this run</source>
        <translation>Por qué se aplica a esta ejecución</translation>
    </message>
    <message>
        <source>What the rule looks at</source>
        <translation>Qué examina la regla</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>no se cumple</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>requiere %1</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Cómo hacerlo</translation>
    </message>
    <message>
        <source>Code sketch</source>
        <translation>Esbozo de código</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>What it really saved</source>
        <translation>Lo que ahorró de verdad</translation>
    </message>
    <message>
        <source>“%1” of %2 has the change: %3 instead of %4.</source>
        <translation>«%1» del %2 tiene el cambio: %3 en lugar de %4.</translation>
    </message>
    <message>
        <source>“%1” of %2 has the change: %3 instead of %4, %5 less.</source>
        <translation>«%1» del %2 tiene el cambio: %3 en lugar de %4, %5 menos.</translation>
    </message>
    <message>
        <source>“%1” of %2 has the change: %3 instead of %4, %5 more.</source>
        <translation>«%1» del %2 tiene el cambio: %3 en lugar de %4, %5 más.</translation>
    </message>
    <message>
        <source>Its metric is %1 instead of %2.</source>
        <translation>Su métrica es %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>The difference of the whole runs: whatever else changed between them is in it.</source>
        <translation>Es la diferencia entre las ejecuciones completas: incluye todo lo demás que cambió entre ellas.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Para tener en cuenta</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <translation>Fuente: %1, %2.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendadas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Reglas propias</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>Editar reglas…</translation>
    </message>
    <message>
        <source>Load rules…</source>
        <translation>Cargar reglas…</translation>
    </message>
    <message>
        <source>Recommendation in full</source>
        <translation>Recomendación completa</translation>
    </message>
    <message>
        <source>Nothing to recommend with what is known of this run.</source>
        <translation>Nada que recomendar con lo que se sabe de esta ejecución.</translation>
    </message>
    <message>
        <source>Advice only: what it saves cannot be computed from the run.</source>
        <translation>Solo consejo: lo que ahorra no se puede calcular a partir de la ejecución.</translation>
    </message>
    <message>
        <source>A part of the cost is unknown with the change or without it.</source>
        <translation>Se desconoce una parte del coste con el cambio o sin él.</translation>
    </message>
    <message>
        <source>The loss was still falling at the end.</source>
        <translation>La pérdida aún bajaba al final.</translation>
    </message>
    <message>
        <source>The catalog has nothing better for this run.</source>
        <translation>El catálogo no tiene nada mejor para esta ejecución.</translation>
    </message>
    <message>
        <source>Amounts with more than 12 decimals, rounded there: %1.</source>
        <translation>Importes con más de 12 decimales, redondeados ahí: %1.</translation>
    </message>
    <message>
        <source>The dates are those of a spreadsheet; they were read as month/day/year.</source>
        <translation>Las fechas son de una hoja de cálculo; se leyeron como mes/día/año.</translation>
    </message>
    <message>
        <source>The bill has no EffectiveCost; the billed cost stands for it.</source>
        <translation>La factura no tiene EffectiveCost; se usa en su lugar el coste facturado.</translation>
    </message>
    <message>
        <source>The bill names no currency, so its charges are part of no total in dollars.</source>
        <translation>La factura no indica moneda, así que sus cargos no forman parte de ningún total en dólares.</translation>
    </message>
    <message>
        <source>The line is too long, holds a NUL byte or an open quote.</source>
        <translation>La línea es demasiado larga, contiene un byte NUL o unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2.</source>
        <translation>La línea tiene %1 celdas, el encabezado %2.</translation>
    </message>
    <message>
        <source>The header is repeated here.</source>
        <translation>El encabezado se repite aquí.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>«%1» no es un importe.</translation>
    </message>
    <message>
        <source>“%1” is larger than nine million.</source>
        <translation>«%1» supera los nueve millones.</translation>
    </message>
    <message>
        <source>“%1” is not stated.</source>
        <translation>«%1» no está indicado.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«%1» no es una hora.</translation>
    </message>
    <message>
        <source>“%1” is before the start of the period.</source>
        <translation>«%1» es anterior al inicio del periodo.</translation>
    </message>
    <message>
        <source>“Tags” is no JSON object; the charge has no tags.</source>
        <translation>«Tags» no es un objeto JSON; el cargo no tiene etiquetas.</translation>
    </message>
    <message>
        <source>The bill is in %1 currencies; they are kept apart.</source>
        <translation>La factura está en %1 monedas; se mantienen separadas.</translation>
    </message>
    <message>
        <source>Billed cost (%1 %4) and effective cost (%2 %4) differ by %3 %; runs get the %5 one. Choose with --cost.</source>
        <translation>El coste facturado (%1 %4) y el efectivo (%2 %4) difieren en un %3 %; las ejecuciones reciben el %5. Elegir con --cost.</translation>
    </message>
    <message>
        <source>BoAmps report</source>
        <translation>Informe BoAmps</translation>
    </message>
    <message>
        <source>It holds no measures of a BoAmps report.</source>
        <translation>No contiene medidas de un informe BoAmps.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>%1 to %2 USD</source>
        <translation>de %1 a %2 USD</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>of the country</source>
        <translation>del país</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>Own. %1</source>
        <translation>Propia. %1</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Catalog (*.json)</source>
        <translation>Catálogo (*.json)</translation>
    </message>
    <message>
        <source>Grid figures in use</source>
        <translation>Cifras de red en uso</translation>
    </message>
    <message>
        <source>Regions of providers, grid average, 2024</source>
        <translation>Regiones de proveedores, media de la red, 2024</translation>
    </message>
    <message>
        <source>Countries, life cycle, 2021 – 2023</source>
        <translation>Países, ciclo de vida, 2021 – 2023</translation>
    </message>
    <message>
        <source>No row fits the filters. Press Esc in the search field to clear them.</source>
        <translation>Ninguna fila cumple los filtros. Pulsar Esc en el campo de búsqueda para borrarlos.</translation>
    </message>
    <message>
        <source>Part of the catalog</source>
        <translation>Parte del catálogo</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Buscar en el catálogo</translation>
    </message>
    <message>
        <source>Provider, GPU or region</source>
        <translation>Proveedor, GPU o región</translation>
    </message>
    <message>
        <source>Only own rows</source>
        <translation>Solo filas propias</translation>
    </message>
    <message>
        <source>Only rows with a warning</source>
        <translation>Solo filas con aviso</translation>
    </message>
    <message>
        <source>Update from file…</source>
        <translation>Actualizar desde archivo…</translation>
    </message>
    <message>
        <source>Own rows or a saved catalog; nothing is taken when something in it is wrong.</source>
        <translation>Filas propias o un catálogo guardado; no se toma nada si algo es incorrecto.</translation>
    </message>
    <message>
        <source>Export own rows…</source>
        <translation>Exportar filas propias…</translation>
    </message>
    <message>
        <source>Compare with shipped</source>
        <translation>Comparar con el original</translation>
    </message>
    <message>
        <source>Add price…</source>
        <translation>Añadir precio…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of the catalog and number of its rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 elegidos</translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>Propias %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Avisos %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Catalog %1&lt;/b&gt;&amp;nbsp; %2 of %3 rows shown, %4 own, %5 with warnings.</source>
        <translation>&lt;b&gt;Catálogo %1&lt;/b&gt;&amp;nbsp; %2 de %3 filas visibles, %4 propias, %5 con avisos.</translation>
    </message>
    <message>
        <source>There are no own rows yet.</source>
        <translation>Aún no hay filas propias.</translation>
    </message>
    <message>
        <source>Use the shipped value of %1</source>
        <translation>Usar el valor original de %1</translation>
    </message>
    <message>
        <source>Own value of %1</source>
        <translation>Valor propio de %1</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1: guardado.</translation>
    </message>
    <message>
        <source>chosen in the Catalog page</source>
        <translation>elegido en la página Catálogo</translation>
    </message>
    <message>
        <source>Grid figures of countries</source>
        <translation>Cifras de red de países</translation>
    </message>
    <message>
        <source>Grid figures of regions</source>
        <translation>Cifras de red de regiones</translation>
    </message>
    <message>
        <source>Export own rows</source>
        <translation>Exportar filas propias</translation>
    </message>
    <message>
        <source>Own rows written to “%1”.</source>
        <translation>Filas propias escritas en «%1».</translation>
    </message>
    <message>
        <source>Update the catalog from a file</source>
        <translation>Actualizar el catálogo desde un archivo</translation>
    </message>
    <message>
        <source>Cannot read “%1”: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” changes nothing here.</source>
        <translation>«%1» no cambia nada aquí.</translation>
    </message>
    <message>
        <source>Update of 1 row</source>
        <translation>Actualización de 1 fila</translation>
    </message>
    <message>
        <source>Update of %1 rows</source>
        <translation>Actualización de %1 filas</translation>
    </message>
    <message>
        <source>it must be region or country</source>
        <translation>debe ser region o country</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>falta un número</translation>
    </message>
    <message>
        <source>no GPU has this id</source>
        <translation>ninguna GPU tiene este id</translation>
    </message>
    <message>
        <source>a price above 0 or a range is missing</source>
        <translation>falta un precio mayor que 0 o un intervalo</translation>
    </message>
    <message>
        <source>it must not be above “high_usd”</source>
        <translation>no debe superar «high_usd»</translation>
    </message>
    <message>
        <source>average of %1, %2</source>
        <translation>media de %1, %2</translation>
    </message>
    <message>
        <source>there is neither a figure nor a known country</source>
        <translation>no hay ni cifra ni país conocido</translation>
    </message>
    <message>
        <source>object storage of AWS, for want of a price of this provider</source>
        <translation>almacenamiento de objetos de AWS, a falta de un precio de este proveedor</translation>
    </message>
    <message>
        <source>it must be training, model, inference or deployment</source>
        <translation>debe ser training, model, inference o deployment</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>un número es demasiado grande</translation>
    </message>
    <message>
        <source>there is no such kind of row</source>
        <translation>no existe ese tipo de fila</translation>
    </message>
    <message>
        <source>it must be a list of rows</source>
        <translation>debe ser una lista de filas</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>falta un texto</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>no existe ese campo</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>it has the wrong type</source>
        <translation>es de un tipo incorrecto</translation>
    </message>
    <message>
        <source>it must be a date such as 2026-11-21, 2026-11 or 2026, or “undated”</source>
        <translation>debe ser una fecha como 2026-11-21, 2026-11 o 2026, o «undated»</translation>
    </message>
    <message>
        <source>it must be a day such as 2026-11-21</source>
        <translation>debe ser un día como 2026-11-21</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>it must be at least %1</source>
        <translation>debe ser al menos %1</translation>
    </message>
    <message>
        <source>it must be between %1 and %2</source>
        <translation>debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>it must be above 0; leave it out when it is unknown</source>
        <translation>debe ser mayor que 0; omitirlo cuando se desconozca</translation>
    </message>
    <message>
        <source>a text is missing, or it is there twice</source>
        <translation>falta un texto o aparece dos veces</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Catalog rows</source>
        <translation>Filas del catálogo</translation>
    </message>
    <message>
        <source>%1: origin</source>
        <translation>%1: origen</translation>
    </message>
    <message>
        <source>%1: range</source>
        <translation>%1: intervalo</translation>
    </message>
    <message>
        <source>%1, %2 kWh</source>
        <comment>palette: day and energy of a run</comment>
        <translation>%1, %2 kWh</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>No se encontró nada. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y órdenes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Search runs, pages, actions…</source>
        <translation>Buscar ejecuciones, páginas, acciones…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>explicar</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acciones</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>fórmulas</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 coincidencia</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 coincidencias</translation>
    </message>
    <message>
        <source>The store cannot be written, so no decision can be kept in it.</source>
        <translation>No se puede escribir en el almacén, así que no puede guardar ninguna decisión.</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Registrar una decisión</translation>
    </message>
    <message>
        <source>The decision for the scenario “%1” is in the note of the run.</source>
        <translation>La decisión a favor del escenario «%1» consta en la nota de la ejecución.</translation>
    </message>
    <message>
        <source>The decision for “%1” is in the notes of the runs; the filter finds them by “decided=chosen”.</source>
        <translation>La decisión a favor de «%1» consta en las notas de las ejecuciones; el filtro las encuentra con «decided=chosen».</translation>
    </message>
    <message>
        <source>The decision is copied.</source>
        <translation>Decisión copiada.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Scenario of all runs</source>
        <translation>Escenario de todas las ejecuciones</translation>
    </message>
    <message>
        <source>The scenario that all runs are shown under</source>
        <translation>El escenario con el que se muestran todas las ejecuciones</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Which scenarios are shown</source>
        <translation>Qué escenarios se muestran</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Change a value in What if</source>
        <translation>Cambiar un valor en Hipótesis</translation>
    </message>
    <message>
        <source>What if now</source>
        <translation>Hipótesis actual</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>%1 of %2 selected runs</source>
        <translation>%1 de %2 ejecuciones seleccionadas</translation>
    </message>
    <message>
        <source>Select several runs in the list, or give this run a scenario, to see them side by side.</source>
        <translation>Seleccionar varias ejecuciones en la lista, o dar un escenario a esta ejecución, para verlas en paralelo.</translation>
    </message>
    <message>
        <source>Select a run to compare it.</source>
        <translation>Seleccionar una ejecución para compararla.</translation>
    </message>
    <message>
        <source>Select several runs in the list to compare runs.</source>
        <translation>Seleccionar varias ejecuciones en la lista para compararlas.</translation>
    </message>
    <message>
        <source>As they ran</source>
        <translation>Tal como se ejecutaron</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exportar tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Comparison saved as %1.</source>
        <translation>Comparación guardada como %1.</translation>
    </message>
    <message>
        <source>Bold marks the best of each row</source>
        <translation>En negrita, lo mejor de cada fila</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>cost analysis</source>
        <translation>análisis de costes</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>the file says 0: it was probably not measured</source>
        <translation>el archivo dice 0: probablemente no se midió</translation>
    </message>
    <message>
        <source>no known reason</source>
        <translation>sin motivo conocido</translation>
    </message>
    <message>
        <source>within 5 %</source>
        <translation>dentro del 5 %</translation>
    </message>
    <message>
        <source>nothing to recompute it from</source>
        <translation>nada con qué recalcularlo</translation>
    </message>
    <message>
        <source>the file counts minutes, not seconds</source>
        <translation>el archivo cuenta minutos, no segundos</translation>
    </message>
    <message>
        <source>the file counts hours, not seconds</source>
        <translation>el archivo cuenta horas, no segundos</translation>
    </message>
    <message>
        <source>the file counts milliseconds, not seconds</source>
        <translation>el archivo cuenta milisegundos, no segundos</translation>
    </message>
    <message>
        <source>the time of %1 devices is added up</source>
        <translation>se suma el tiempo de %1 dispositivos</translation>
    </message>
    <message>
        <source>the time is an estimate, written later</source>
        <translation>el tiempo es una estimación, escrita después</translation>
    </message>
    <message>
        <source>%1 of start-up, waiting or pauses between start and end</source>
        <translation>%1 de arranque, espera o pausas entre inicio y fin</translation>
    </message>
    <message>
        <source>same start and end</source>
        <translation>mismo inicio y fin</translation>
    </message>
    <message>
        <source>the file counts joules, not kWh</source>
        <translation>el archivo cuenta julios, no kWh</translation>
    </message>
    <message>
        <source>the file counts kilojoules, not kWh</source>
        <translation>el archivo cuenta kilojulios, no kWh</translation>
    </message>
    <message>
        <source>the file counts watt-minutes, not kWh</source>
        <translation>el archivo cuenta vatios-minuto, no kWh</translation>
    </message>
    <message>
        <source>the file counts watt-hours, not kWh</source>
        <translation>el archivo cuenta vatios-hora, no kWh</translation>
    </message>
    <message>
        <source>the file counts MWh, not kWh</source>
        <translation>el archivo cuenta MWh, no kWh</translation>
    </message>
    <message>
        <source>%1 counts the machine only; PUE adds %2</source>
        <translation>%1 cuenta solo la máquina; el PUE añade %2</translation>
    </message>
    <message>
        <source>the PUE of %1 is in the file's figure once too often</source>
        <translation>el PUE de %1 está una vez de más en la cifra del archivo</translation>
    </message>
    <message>
        <source>the file counts one of %1 devices</source>
        <translation>el archivo cuenta uno de %1 dispositivos</translation>
    </message>
    <message>
        <source>the file counts the %1 devices twice</source>
        <translation>el archivo cuenta dos veces los %1 dispositivos</translation>
    </message>
    <message>
        <source>the GPU was not measured</source>
        <translation>no se midió la GPU</translation>
    </message>
    <message>
        <source>the PUE is already inside the file's figure</source>
        <translation>el PUE ya está dentro de la cifra del archivo</translation>
    </message>
    <message>
        <source>the file's figure means %1 W a device, RunCost expects %2 W</source>
        <translation>la cifra del archivo equivale a %1 W por dispositivo, RunCost espera %2 W</translation>
    </message>
    <message>
        <source>PUE adds %1</source>
        <translation>el PUE añade %1</translation>
    </message>
    <message>
        <source>the energy differs</source>
        <translation>la energía difiere</translation>
    </message>
    <message>
        <source>grid %1 instead of %2 g/kWh</source>
        <translation>red %1 en lugar de %2 g/kWh</translation>
    </message>
    <message>
        <source>paid at the spot price</source>
        <translation>pagado al precio spot</translation>
    </message>
    <message>
        <source>billed by the whole hour: %1 h</source>
        <translation>facturado por horas completas: %1 h</translation>
    </message>
    <message>
        <source>one of %1 GPUs is counted</source>
        <translation>se cuenta una de %1 GPU</translation>
    </message>
    <message>
        <source>the %1 GPUs are counted twice</source>
        <translation>las %1 GPU se cuentan dos veces</translation>
    </message>
    <message>
        <source>the price of %1</source>
        <translation>el precio de %1</translation>
    </message>
    <message>
        <source>%1 more than the run took is billed, %2: start-up and idle time</source>
        <translation>se factura %1 más de lo que duró la ejecución, %2: arranque e inactividad</translation>
    </message>
    <message>
        <source>it comes to %1 a GPU-hour, the catalog says %2</source>
        <translation>resulta %1 por GPU-hora, el catálogo dice %2</translation>
    </message>
    <message>
        <source>the file counts cents, not dollars</source>
        <translation>el archivo cuenta centavos, no dólares</translation>
    </message>
    <message>
        <source>electricity at %1 instead of %2 a kWh</source>
        <translation>electricidad a %1 en lugar de %2 por kWh</translation>
    </message>
    <message>
        <source>the file takes a power by device class, RunCost the measured one</source>
        <translation>el archivo toma una potencia por clase de dispositivo, RunCost la medida</translation>
    </message>
    <message>
        <source>cloud bill</source>
        <translation>factura de nube</translation>
    </message>
    <message>
        <source>no price is known for where it ran</source>
        <translation>no se conoce ningún precio de donde se ejecutó</translation>
    </message>
    <message>
        <source>the file was written again later, with an estimated time</source>
        <translation>el archivo se volvió a escribir después, con un tiempo estimado</translation>
    </message>
    <message>
        <source>A key of cost_breakdown occurs twice, so neither value can be trusted.</source>
        <translation>Una clave de cost_breakdown aparece dos veces, así que ningún valor es fiable.</translation>
    </message>
    <message>
        <source>cost_breakdown has no part “training”.</source>
        <translation>cost_breakdown no tiene la parte «training».</translation>
    </message>
    <message>
        <source>“%1” is no number; it counts as unknown.</source>
        <translation>«%1» no es un número; cuenta como desconocido.</translation>
    </message>
    <message>
        <source>“%1” is negative.</source>
        <translation>«%1» es negativo.</translation>
    </message>
    <message>
        <source>“%1” is impossibly large; it counts as unknown.</source>
        <translation>«%1» es imposiblemente grande; cuenta como desconocido.</translation>
    </message>
    <message>
        <source>“timestamp” is no time; it counts as unknown.</source>
        <translation>«timestamp» no es una hora; cuenta como desconocida.</translation>
    </message>
    <message>
        <source>energy / run time of %1</source>
        <translation>energía / tiempo de ejecución de %1</translation>
    </message>
    <message>
        <source>cost / cost per point of %1</source>
        <translation>coste / coste por punto de %1</translation>
    </message>
    <message>
        <source>the tool trains on one device</source>
        <translation>la herramienta entrena en un dispositivo</translation>
    </message>
    <message>
        <source>Cost analysis</source>
        <translation>Análisis de costes</translation>
    </message>
    <message>
        <source>It holds no “cost_breakdown” of a cost analysis.</source>
        <translation>No contiene «cost_breakdown» de un análisis de costes.</translation>
    </message>
    <message>
        <source>Everything is kept in US dollars. Here you choose the currency in which money is shown, with a rate that you know. Files and JSON stay in USD.</source>
        <translation>Todo se guarda en dólares estadounidenses. Aquí se elige la moneda en que se muestra el dinero, con un tipo de cambio conocido. Los archivos y JSON siguen en USD.</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>Código de moneda</translation>
    </message>
    <message>
        <source>Units for one USD</source>
        <translation>Unidades por un USD</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Fecha del tipo de cambio</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Fuente del tipo de cambio</translation>
    </message>
    <message>
        <source>ECB reference rate</source>
        <translation>Tipo de referencia del BCE</translation>
    </message>
    <message>
        <source>Show US dollars</source>
        <translation>Mostrar dólares</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show this currency</source>
        <translation>Mostrar esta moneda</translation>
    </message>
    <message>
        <source>The code has three letters, such as EUR.</source>
        <translation>El código tiene tres letras, como EUR.</translation>
    </message>
    <message>
        <source>The rate is a number above 0, such as 0.92; the code three letters.</source>
        <translation>El tipo es un número mayor que 0, como 0,92; el código, tres letras.</translation>
    </message>
    <message>
        <source>The date is a day such as 2026-11-21.</source>
        <translation>La fecha es un día como 2026-11-21.</translation>
    </message>
    <message>
        <source>Say where the rate is from, so that a reader can check it.</source>
        <translation>Indicar de dónde viene el tipo, para que se pueda comprobar.</translation>
    </message>
    <message>
        <source>%1 %2 was enough</source>
        <comment>unit and place on the axis</comment>
        <translation>Bastaba %1 %2</translation>
    </message>
    <message>
        <source>This run recorded no curves. Loss and power over time come with runs of tools that log them, such as MLflow, Weights &amp; Biases or nvidia-smi.</source>
        <translation>Esta ejecución no registró curvas. La pérdida y la potencia a lo largo del tiempo vienen con ejecuciones de herramientas que las registran, como MLflow, Weights &amp; Biases o nvidia-smi.</translation>
    </message>
    <message>
        <source>The loss has too few points to say whether the run could have stopped earlier.</source>
        <translation>La pérdida tiene muy pocos puntos para saber si la ejecución podría haber parado antes.</translation>
    </message>
    <message>
        <source>This run recorded no loss, so nothing can be said about stopping earlier.</source>
        <translation>Esta ejecución no registró la pérdida, así que nada se puede decir sobre parar antes.</translation>
    </message>
    <message>
        <source>The loss was still falling at the end: it never went %1 evaluations without 0.5 % of improvement.</source>
        <translation>La pérdida aún bajaba al final: nunca pasó %1 evaluaciones sin un 0,5 % de mejora.</translation>
    </message>
    <message>
        <source>The rest lowered the loss from %1 to %2.</source>
        <translation>El resto bajó la pérdida de %1 a %2.</translation>
    </message>
    <message>
        <source>The rest did not lower the loss.</source>
        <translation>El resto no bajó la pérdida.</translation>
    </message>
    <message>
        <source>%1: %2 of the training was not needed.</source>
        <translation>%1: %2 del entrenamiento no hacía falta.</translation>
    </message>
    <message>
        <source>Stopping there would have saved %1 (%2) and %3.</source>
        <translation>Parar ahí habría ahorrado %1 (%2) y %3.</translation>
    </message>
    <message>
        <source>What early stopping would save, and how to set it up</source>
        <translation>Qué ahorraría la parada temprana y cómo configurarla</translation>
    </message>
    <message>
        <source>Choose a run to see its curves.</source>
        <translation>Elegir una ejecución para ver sus curvas.</translation>
    </message>
    <message>
        <source>%1 not needed</source>
        <translation>%1 innecesario</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menú de %1</translation>
    </message>
    <message>
        <source>Choose a run to see what it cost.</source>
        <translation>Elegir una ejecución para ver lo que costó.</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Dismiss a recommendation</source>
        <translation>Descartar una recomendación</translation>
    </message>
    <message>
        <source>Mark a recommendation as done</source>
        <translation>Marcar una recomendación como hecha</translation>
    </message>
    <message>
        <source>Restore a recommendation</source>
        <translation>Restaurar una recomendación</translation>
    </message>
    <message>
        <source>Delete one run</source>
        <translation>Eliminar una ejecución</translation>
    </message>
    <message>
        <source>Delete %1 runs</source>
        <translation>Eliminar %1 ejecuciones</translation>
    </message>
    <message>
        <source>Remove the sample runs</source>
        <translation>Quitar las ejecuciones de ejemplo</translation>
    </message>
    <message>
        <source>More than %1 runs have other prices; `runcost reprice --all` on the command line takes them all.</source>
        <translation>Más de %1 ejecuciones tienen otros precios; `runcost reprice --all` en la línea de órdenes las trata todas.</translation>
    </message>
    <message>
        <source>Re-price one run</source>
        <translation>Recalcular precios de una ejecución</translation>
    </message>
    <message>
        <source>Re-price %1 runs</source>
        <translation>Recalcular precios de %1 ejecuciones</translation>
    </message>
    <message>
        <source>There is no scenario “%1” any more.</source>
        <translation>El escenario «%1» ya no existe.</translation>
    </message>
    <message>
        <source>Delete scenario “%1”</source>
        <translation>Eliminar escenario «%1»</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Un escenario necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Choose another name.</source>
        <translation>Ya existe un escenario «%1». Elegir otro nombre.</translation>
    </message>
    <message>
        <source>Rename scenario “%1”</source>
        <translation>Renombrar escenario «%1»</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>Open scenario “%1”</source>
        <translation>Abrir escenario «%1»</translation>
    </message>
    <message>
        <source>No run is selected.</source>
        <translation>Ninguna ejecución seleccionada.</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <extracomment>Undo list. %1 is the label of a slider.</extracomment>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Apply “%1”</source>
        <translation>Aplicar «%1»</translation>
    </message>
    <message>
        <source>Take back “%1”</source>
        <translation>Retirar «%1»</translation>
    </message>
    <message>
        <source>The choice is kept with the run, and this run cannot be written.</source>
        <translation>La elección se guarda con la ejecución, y en esta ejecución no se puede escribir.</translation>
    </message>
    <message>
        <source>Use the reported figure: %1</source>
        <translation>Usar la cifra declarada: %1</translation>
    </message>
    <message>
        <source>Use the recomputed figure: %1</source>
        <translation>Usar la cifra recalculada: %1</translation>
    </message>
    <message>
        <source>The note of “%1” is full: shorten it, then try again.</source>
        <translation>La nota de «%1» está llena: acortarla y volver a intentarlo.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Una nota tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Cambiar una nota</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Registrar decisión</translation>
    </message>
    <message>
        <source>A dated line with the scores and weights goes into the note of the run, and the chosen scenario becomes its tag.</source>
        <translation>Se añade a la nota de la ejecución una línea fechada con las puntuaciones y los pesos, y el escenario elegido pasa a ser su etiqueta.</translation>
    </message>
    <message>
        <source>A dated line with the scores and weights goes into the note of each run; the chosen one gets the tag decided=chosen, the others decided=not_chosen.</source>
        <translation>Se añade a la nota de cada ejecución una línea fechada con las puntuaciones y los pesos; la elegida recibe la etiqueta decided=chosen y las demás, decided=not_chosen.</translation>
    </message>
    <message>
        <source>Why? For your colleagues, and for you in a month</source>
        <translation>¿Por qué? Para los colegas, y para uno mismo dentro de un mes</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>sin clasificar</translation>
    </message>
    <message>
        <source>score %1, leads</source>
        <translation>puntuación %1, en cabeza</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation>Pesos iguales</translation>
    </message>
    <message>
        <source>All criteria count the same</source>
        <translation>Todos los criterios cuentan lo mismo</translation>
    </message>
    <message>
        <source>Record decision…</source>
        <translation>Registrar decisión…</translation>
    </message>
    <message>
        <source>Writes into the notes of the runs what was chosen, and why</source>
        <translation>Escribe en las notas de las ejecuciones qué se eligió y por qué</translation>
    </message>
    <message>
        <source>Copy decision as text</source>
        <translation>Copiar decisión como texto</translation>
    </message>
    <message>
        <source>Copy decision as Markdown</source>
        <translation>Copiar decisión como Markdown</translation>
    </message>
    <message>
        <source>Usual weights</source>
        <translation>Pesos habituales</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de %1</translation>
    </message>
    <message>
        <source>Only this criterion is known for every run.</source>
        <translation>Solo se conoce este criterio en todas las ejecuciones.</translation>
    </message>
    <message>
        <source>Not known for every run: %1</source>
        <translation>No se conoce en todas las ejecuciones: %1</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>mejor cuanto mayor</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>mejor cuanto menor</translation>
    </message>
    <message>
        <source>%1, first</source>
        <translation>%1, la primera</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Declarado por</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Recalculado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Por qué difieren</translation>
    </message>
    <message>
        <source>Runs that disagree</source>
        <translation>Ejecuciones que discrepan</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Más de</translation>
    </message>
    <message>
        <source>Lists runs with a reported figure that is further off than this</source>
        <translation>Enumera las ejecuciones con una cifra declarada que se desvía más que esto</translation>
    </message>
    <message>
        <source>Filter the list of runs</source>
        <translation>Filtrar la lista de ejecuciones</translation>
    </message>
    <message>
        <source>Shows only these runs at the left; the filter “disagrees&gt;5” does it</source>
        <translation>Muestra solo estas ejecuciones a la izquierda; lo hace el filtro «disagrees&gt;5»</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>No run differs by more than %1 %.</source>
        <translation>Ninguna ejecución difiere en más de un %1 %.</translation>
    </message>
    <message>
        <source>%1 of %2 runs differ; %3 of %4 figures are explained. Enter opens a run.</source>
        <translation>%1 de %2 ejecuciones difieren; %3 de %4 cifras están explicadas. Intro abre una ejecución.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a collapsed dock</comment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>%1, scenario</source>
        <translation>%1, escenario</translation>
    </message>
    <message>
        <source>90 % range %1</source>
        <translation>Intervalo del 90 % %1</translation>
    </message>
    <message>
        <source>Copies the bars as a table</source>
        <translation>Copia las barras como tabla</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Explicar esta cifra</translation>
    </message>
    <message>
        <source>Drop to import, or to open a RunCost report</source>
        <translation>Soltar para importar o para abrir un informe de RunCost</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Soltar aquí archivos o una carpeta</translation>
    </message>
    <message>
        <source>Formats are detected; you review before anything is saved.</source>
        <translation>Los formatos se detectan; todo se revisa antes de guardar nada.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Ctrl I</source>
        <translation>Ctrl I</translation>
    </message>
    <message>
        <source>Change the value to see what it does.</source>
        <translation>Cambiar el valor para ver su efecto.</translation>
    </message>
    <message>
        <source>What it changes: %1</source>
        <translation>Qué cambia: %1</translation>
    </message>
    <message>
        <source>No run of this store would cost anything else.</source>
        <translation>Ninguna ejecución de este almacén cambiaría de coste.</translation>
    </message>
    <message>
        <source>in 1 run</source>
        <translation>en 1 ejecución</translation>
    </message>
    <message>
        <source>in %1 runs</source>
        <translation>en %1 ejecuciones</translation>
    </message>
    <message>
        <source>%1 %2, %3 GPU-hours</source>
        <translation>%1 %2, %3 GPU-horas</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-horas</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>No offers to compare with.</source>
        <translation>No hay ofertas con las que comparar.</translation>
    </message>
    <message>
        <source>%1 stays the cheapest place.</source>
        <translation>%1 sigue siendo el lugar más barato.</translation>
    </message>
    <message>
        <source>The cheapest place becomes %1 instead of %2.</source>
        <translation>El lugar más barato pasa a ser %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>Runs keep their prices until you re-price them.</source>
        <translation>Las ejecuciones conservan sus precios hasta que se recalculan.</translation>
    </message>
    <message>
        <source>Saving is one undo step.</source>
        <translation>Guardar es un solo paso al deshacer.</translation>
    </message>
    <message>
        <source>Computed for the newest %1 runs.</source>
        <translation>Calculado para las %1 ejecuciones más recientes.</translation>
    </message>
    <message>
        <source>See what your experiments cost</source>
        <translation>Vea lo que cuestan sus experimentos</translation>
    </message>
    <message>
        <source>Import run logs to get cost, energy and CO₂e per run. Nothing leaves this computer.</source>
        <translation>Importar registros de ejecuciones para obtener coste, energía y CO₂e de cada una. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Explore sample runs</source>
        <translation>Explorar ejecuciones de ejemplo</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Pegar una tabla</translation>
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
        <translation>carpetas de wandb</translation>
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
        <translation>carpetas de experimentos</translation>
    </message>
    <message>
        <source>Slurm</source>
        <translation>Slurm</translation>
    </message>
    <message>
        <source>sacct output</source>
        <translation>salida de sacct</translation>
    </message>
    <message>
        <source>nvidia-smi</source>
        <translation>nvidia-smi</translation>
    </message>
    <message>
        <source>power logs</source>
        <translation>registros de potencia</translation>
    </message>
    <message>
        <source>Cloud bill</source>
        <translation>Factura de nube</translation>
    </message>
    <message>
        <source>FOCUS CSV</source>
        <translation>CSV de FOCUS</translation>
    </message>
    <message>
        <source>CSV or JSON</source>
        <translation>CSV o JSON</translation>
    </message>
    <message>
        <source>any table of runs</source>
        <translation>cualquier tabla de ejecuciones</translation>
    </message>
    <message>
        <source>No logs at hand?</source>
        <translation>¿Sin registros a mano?</translation>
    </message>
    <message>
        <source>Sample runs show every panel. They are marked, and one click removes them.</source>
        <translation>Las ejecuciones de ejemplo muestran todos los paneles. Están marcadas y se quitan con un clic.</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>As text (Ctrl+C), Markdown or LaTeX</source>
        <translation>Como texto (Ctrl+C), Markdown o LaTeX</translation>
    </message>
    <message>
        <source>What moves this</source>
        <translation>Qué mueve esto</translation>
    </message>
    <message>
        <source>One bar for each uncertain input</source>
        <translation>Una barra por cada entrada incierta</translation>
    </message>
    <message>
        <source>Show in What if</source>
        <translation>Ver en Hipótesis</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Copiar como LaTeX</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Exportar ejecuciones</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Before you share it</source>
        <translation>Antes de compartirlo</translation>
    </message>
    <message>
        <source>%1 of %2 runs written</source>
        <translation>%1 de %2 ejecuciones escritas</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Leyendo las ejecuciones</translation>
    </message>
    <message>
        <source>The selected run</source>
        <translation>La ejecución seleccionada</translation>
    </message>
    <message>
        <source>The %1 selected runs</source>
        <translation>Las %1 ejecuciones seleccionadas</translation>
    </message>
    <message>
        <source>The 1 run that is listed</source>
        <translation>La única ejecución de la lista</translation>
    </message>
    <message>
        <source>The %1 runs that are listed</source>
        <translation>Las %1 ejecuciones de la lista</translation>
    </message>
    <message>
        <source>The 1 run of the store</source>
        <translation>La única ejecución del almacén</translation>
    </message>
    <message>
        <source>All %1 runs</source>
        <translation>Las %1 ejecuciones</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>for spreadsheets: one row per run, without curves</source>
        <translation>para hojas de cálculo: una fila por ejecución, sin curvas</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>for programs: everything that is known about the runs</source>
        <translation>para programas: todo lo que se sabe de las ejecuciones</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>the same with one line per run, for large files</source>
        <translation>lo mismo con una línea por ejecución, para archivos grandes</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>a table for an issue, a wiki or a chat</source>
        <translation>una tabla para una incidencia, un wiki o un chat</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>sums by project for a monitoring system</source>
        <translation>sumas por proyecto para un sistema de monitorización</translation>
    </message>
    <message>
        <source>FOCUS (CSV)</source>
        <translation>FOCUS (CSV)</translation>
    </message>
    <message>
        <source>for cost tools: estimated charges in the columns of cloud bills</source>
        <translation>para herramientas de costes: cargos estimados con las columnas de las facturas de nube</translation>
    </message>
    <message>
        <source>RunCost file</source>
        <translation>Archivo de RunCost</translation>
    </message>
    <message>
        <source>for another RunCost: dropping it on the window takes the runs in</source>
        <translation>para otro RunCost: al soltarlo en la ventana se incorporan las ejecuciones</translation>
    </message>
    <message>
        <source>Take out what tells who ran it and where</source>
        <translation>Quitar lo que revela quién la ejecutó y dónde</translation>
    </message>
    <message>
        <source>Goes: paths and file names, host and user names, mail and network addresses, region and country, tags about such things. Stays: times, energy, prices, and names that look like nothing in particular.</source>
        <translation>Se quita: rutas y nombres de archivo, nombres de host y de usuario, direcciones de correo y de red, región y país, etiquetas sobre todo ello. Se queda: tiempos, energía, precios y nombres que no parecen nada en particular.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Export 1 run…</source>
        <translation>Exportar 1 ejecución…</translation>
    </message>
    <message>
        <source>Export %1 runs…</source>
        <translation>Exportar %1 ejecuciones…</translation>
    </message>
    <message>
        <source>Runs without a time or a price have no charge and are left out.</source>
        <translation>Las ejecuciones sin hora o sin precio no tienen cargo y se omiten.</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>Archivos %1 (*.%2);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>1 run exported to %1.</source>
        <translation>1 ejecución exportada a %1.</translation>
    </message>
    <message>
        <source>%1 runs exported to %2.</source>
        <translation>%1 ejecuciones exportadas a %2.</translation>
    </message>
    <message>
        <source>1 run without a time or a price was left out.</source>
        <translation>Se omitió 1 ejecución sin hora o sin precio.</translation>
    </message>
    <message>
        <source>The row does not have the columns of the header.</source>
        <translation>La fila no tiene las columnas del encabezado.</translation>
    </message>
    <message>
        <source>“%1” is no status of a run.</source>
        <translation>«%1» no es un estado de ejecución.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>period, never one</comment>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>any</source>
        <comment>facet</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>All</source>
        <comment>facet</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>none</source>
        <comment>facet</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>first of some chosen values</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>Buscar valores</translation>
    </message>
    <message>
        <source>Estimate of the %1 cost of the run %2</source>
        <translation>Estimación del coste de %1 de la ejecución %2</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>watch</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected</source>
        <translation>%1 añadidas, %2 actualizadas, %3 sin cambios, %4 rechazadas</translation>
    </message>
    <message>
        <source>%1 charges added, %2 known</source>
        <translation>%1 cargos añadidos, %2 ya conocidos</translation>
    </message>
    <message>
        <source>Another program is in the midst of a change, or was cut off in one (the file “%1” lies beside it). Open it once with the program that wrote it, then import it again.</source>
        <translation>Otro programa está en medio de un cambio, o se cortó durante uno (el archivo «%1» está a su lado). Abrirla una vez con el programa que la escribió y volver a importarla.</translation>
    </message>
    <message>
        <source>There is no temporary folder to copy it to: %1.</source>
        <translation>No hay una carpeta temporal a la que copiarla: %1.</translation>
    </message>
    <message>
        <source>Reading the database took longer than %1 s; it is damaged or made to keep readers busy.</source>
        <translation>Leer la base de datos llevó más de %1 s; está dañada o hecha para entretener a los lectores.</translation>
    </message>
    <message>
        <source>A value in the database is larger than %1 MiB.</source>
        <translation>Un valor de la base de datos supera los %1 MiB.</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <translation>No se puede leer la base de datos.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de datos está dañada.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>else %1</source>
        <comment>default value</comment>
        <translation>si no, %1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group and id of a formula</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>inputs of a formula</comment>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word.</source>
        <translation>No se encontró nada. Probar con una palabra más corta.</translation>
    </message>
    <message>
        <source>Search manual and formulas</source>
        <translation>Buscar en el manual y las fórmulas</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group and title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Run files (*.runcost *.json *.jsonl *.ndjson *.csv *.tsv *.txt *.db);;RunCost reports (*.pdf *.png);;All files (*)</source>
        <translation>Archivos de ejecuciones (*.runcost *.json *.jsonl *.ndjson *.csv *.tsv *.txt *.db);;Informes de RunCost (*.pdf *.png);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Reads what your tools have written: MLflow, Weights &amp; Biases, CodeCarbon, experiment folders, Slurm, nvidia-smi, cloud bills, tables of runs as CSV or JSON, RunCost reports and stores.</source>
        <translation>Lee lo que han escrito sus herramientas: MLflow, Weights &amp; Biases, CodeCarbon, carpetas de experimentos, Slurm, nvidia-smi, facturas de la nube, tablas de ejecuciones en CSV o JSON, informes y almacenes de RunCost.</translation>
    </message>
    <message>
        <source>Ctrl+V pastes a table of runs from a spreadsheet.</source>
        <translation>Ctrl+V pega una tabla de ejecuciones de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Asignar columnas</translation>
    </message>
    <message>
        <source>Continue to review</source>
        <translation>Continuar a la revisión</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>%1 files and folders</source>
        <translation>%1 archivos y carpetas</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>1 charge</source>
        <translation>1 cargo</translation>
    </message>
    <message>
        <source>%1 charges</source>
        <translation>%1 cargos</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiados</translation>
    </message>
    <message>
        <source>%1 same</source>
        <translation>%1 iguales</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>%1 por revisar</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rechazados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts; rows</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>sin ejecuciones</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>records; files</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 archivos</translation>
    </message>
    <message>
        <source>%1; 1 of them joins one of these runs</source>
        <translation>%1; 1 de ellos se une a una de estas ejecuciones</translation>
    </message>
    <message>
        <source>%1; %2 of them join one of these runs</source>
        <translation>%1; %2 de ellos se unen a una de estas ejecuciones</translation>
    </message>
    <message>
        <source>%1 of cloud bills</source>
        <translation>%1 de facturas de nube</translation>
    </message>
    <message>
        <source>%1; %2 of cloud bills</source>
        <translation>%1; %2 de facturas de nube</translation>
    </message>
    <message>
        <source>%1; 1 stored charge is replaced</source>
        <translation>%1; se sustituye 1 cargo guardado</translation>
    </message>
    <message>
        <source>%1; %2 stored charges are replaced</source>
        <translation>%1; se sustituyen %2 cargos guardados</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Replace charges</source>
        <translation>Sustituir cargos</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Import 1 run</source>
        <translation>Importar 1 ejecución</translation>
    </message>
    <message>
        <source>Import %1 runs</source>
        <translation>Importar %1 ejecuciones</translation>
    </message>
    <message>
        <source>Stopped. %1 of whole files imported; undo takes them out again.</source>
        <translation>Detenido. %1 de archivos completos importados; deshacer los quita de nuevo.</translation>
    </message>
    <message>
        <source>%1 imported.</source>
        <translation>Importado: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 imported.</source>
        <translation>Importado: %1 y %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file and what was left out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 rows rejected</source>
        <translation>%1 filas rechazadas</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>Exportar filas rechazadas</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>pasted table %1.%2</source>
        <comment>file name</comment>
        <translation>tabla pegada %1.%2</translation>
    </message>
    <message>
        <source>Cannot keep what was pasted: %1.</source>
        <translation>No se puede conservar lo pegado: %1.</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>El portapapeles no contiene una tabla.</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 unidos</translation>
    </message>
    <message>
        <source>nothing to import</source>
        <translation>nada que importar</translation>
    </message>
    <message>
        <source>%1 charges replaced</source>
        <translation>%1 cargos sustituidos</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>file, format, counts</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>no reconocido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Export rejected rows…</source>
        <translation>Exportar filas rechazadas…</translation>
    </message>
    <message>
        <source>Saves the rows that are left out as CSV, with the reason of each (Ctrl+E)</source>
        <translation>Guarda como CSV las filas omitidas, con el motivo de cada una (Ctrl+E)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>carácter %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Texto original</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files; the rest was not looked at.</source>
        <translation>La carpeta contiene más de %1 archivos; el resto no se examinó.</translation>
    </message>
    <message>
        <source>None of its runs was wanted.</source>
        <translation>No se quiso ninguna de sus ejecuciones.</translation>
    </message>
    <message>
        <source>The file holds no runs.</source>
        <translation>El archivo no contiene ejecuciones.</translation>
    </message>
    <message>
        <source>%1 imported, %2 left out. %3</source>
        <translation>%1 importadas, %2 omitidas. %3</translation>
    </message>
    <message>
        <source>The charges are stored, but not yet matched to runs: %1</source>
        <translation>Los cargos están guardados, pero aún no se han asociado a ejecuciones: %1</translation>
    </message>
    <message>
        <source>Join records of the same run</source>
        <translation>Unir registros de la misma ejecución</translation>
    </message>
    <message>
        <source>Keep the replaced values in the history</source>
        <translation>Conservar los valores sustituidos en el historial</translation>
    </message>
    <message>
        <source>Time zone of stamps without one</source>
        <translation>Zona horaria de las marcas que no la indican</translation>
    </message>
    <message>
        <source>Project of runs whose file names none</source>
        <translation>Proyecto de las ejecuciones cuyo archivo no lo indica</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Tags for every run</source>
        <translation>Etiquetas para cada ejecución</translation>
    </message>
    <message>
        <source>A comma or Enter ends a tag; a word alone stands for word=true</source>
        <translation>Una coma o Intro termina una etiqueta; una palabra sola equivale a palabra=true</translation>
    </message>
    <message>
        <source>Records by several tools of the same time and of the same name or project become one run</source>
        <translation>Los registros de varias herramientas con la misma hora y el mismo nombre o proyecto se convierten en una sola ejecución</translation>
    </message>
    <message>
        <source>What a changed run said before can be seen in its history</source>
        <translation>Lo que indicaba antes una ejecución modificada se puede ver en su historial</translation>
    </message>
    <message>
        <source>For all files</source>
        <translation>Para todos los archivos</translation>
    </message>
    <message>
        <source>This computer's: %1</source>
        <translation>La de este equipo: %1</translation>
    </message>
    <message>
        <source>as for all files</source>
        <translation>como para todos los archivos</translation>
    </message>
    <message>
        <source>Stamps that name no zone are local time of the machine that wrote them.</source>
        <translation>Las marcas que no indican zona son hora local de la máquina que las escribió.</translation>
    </message>
    <message>
        <source>Time zone of the file shown</source>
        <translation>Zona horaria del archivo mostrado</translation>
    </message>
    <message>
        <source>One file carries no zone</source>
        <translation>Un archivo no indica zona</translation>
    </message>
    <message>
        <source>%1 files carry no zone</source>
        <translation>%1 archivos no indican zona</translation>
    </message>
    <message>
        <source>For time stamps that name no zone.</source>
        <translation>Para marcas de tiempo que no indican zona.</translation>
    </message>
    <message>
        <source>%1: one record. A wrong zone may move it to another day.</source>
        <translation>%1: un registro. Una zona equivocada puede moverlo a otro día.</translation>
    </message>
    <message>
        <source>%1: %2 records. A wrong zone may move them to another day.</source>
        <translation>%1: %2 registros. Una zona equivocada puede moverlos a otro día.</translation>
    </message>
    <message>
        <source>Only where the file names none.</source>
        <translation>Solo donde el archivo no indica ninguno.</translation>
    </message>
    <message>
        <source>Only where the file names none: 1 run.</source>
        <translation>Solo donde el archivo no indica ninguno: 1 ejecución.</translation>
    </message>
    <message>
        <source>Only where the file names none: %1 runs.</source>
        <translation>Solo donde el archivo no indica ninguno: %1 ejecuciones.</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Solo para %1</translation>
    </message>
    <message>
        <source>Write key=value, separated by commas.</source>
        <translation>Escribir clave=valor, separados por comas.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Energy kWh</source>
        <translation>Energía kWh</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Añadir</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>Archivos encontrados</translation>
    </message>
    <message>
        <source>Say what each column of this table is (Ctrl+M)</source>
        <translation>Indicar qué es cada columna de esta tabla (Ctrl+M)</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Registros del archivo</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>next issue</source>
        <translation>siguiente incidencia</translation>
    </message>
    <message>
        <source>Issues of the file</source>
        <translation>Incidencias del archivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1 of %2 records are usable; %3 new.</source>
        <translation>%1 de %2 registros utilizables; %3 nuevos.</translation>
    </message>
    <message>
        <source>%1 more are imported and not listed.</source>
        <translation>%1 más se importan sin aparecer en la lista.</translation>
    </message>
    <message>
        <source>One thing to look at. The file on disk is not changed.</source>
        <translation>Una cosa que revisar. El archivo en disco no cambia.</translation>
    </message>
    <message>
        <source>%1 things to look at. The file on disk is not changed.</source>
        <translation>%1 cosas que revisar. El archivo en disco no cambia.</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Según lo reconocido</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>The bill %1 is older than what is stored; the stored charges were kept, %2 of the file left out.</source>
        <translation>La factura %1 es anterior a lo guardado; se conservaron los cargos guardados y se omitieron %2 del archivo.</translation>
    </message>
    <message>
        <source>The bill %1 is older than what is stored; the stored charges will be kept, %2 of the file left out.</source>
        <translation>La factura %1 es anterior a lo guardado; se conservarán los cargos guardados y se omitirán %2 del archivo.</translation>
    </message>
    <message>
        <source>The bill %1 was here from an earlier file: %2 of its charges have changed or are gone, and were taken out.</source>
        <translation>La factura %1 ya estaba, de un archivo anterior: %2 de sus cargos han cambiado o ya no están, y se quitaron.</translation>
    </message>
    <message>
        <source>The bill %1 is here from an earlier file: %2 of its charges have changed or are gone, and will be taken out.</source>
        <translation>La factura %1 ya está, de un archivo anterior: %2 de sus cargos han cambiado o ya no están, y se quitarán.</translation>
    </message>
    <message>
        <source>The file brings so many new runs that not all of them were compared with the records of other tools.</source>
        <translation>El archivo trae tantas ejecuciones nuevas que no todas se compararon con los registros de otras herramientas.</translation>
    </message>
    <message>
        <source>1 run is older here than what is stored; the stored values were kept.</source>
        <translation>1 ejecución es aquí anterior a lo guardado; se conservaron los valores guardados.</translation>
    </message>
    <message>
        <source>%1 runs are older here than what is stored; the stored values were kept.</source>
        <translation>%1 ejecuciones son aquí anteriores a lo guardado; se conservaron los valores guardados.</translation>
    </message>
    <message>
        <source>Job %1 of the list: %2</source>
        <translation>Trabajo %1 de la lista: %2</translation>
    </message>
    <message>
        <source>“job_id” is no job number.</source>
        <translation>«job_id» no es un número de trabajo.</translation>
    </message>
    <message>
        <source>it has no “time”: list jobs with sacct --json, not with squeue.</source>
        <translation>no tiene «time»: listar los trabajos con sacct --json, no con squeue.</translation>
    </message>
    <message>
        <source>“elapsed” is no run time.</source>
        <translation>«elapsed» no es un tiempo de ejecución.</translation>
    </message>
    <message>
        <source>%1 value(s) written as NaN or Infinity are unknown.</source>
        <translation>%1 valor(es) escritos como NaN o Infinity son desconocidos.</translation>
    </message>
    <message>
        <source>%1 half character(s) were replaced.</source>
        <translation>Se sustituyeron %1 medio(s) carácter(es).</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1.</source>
        <translation>No se puede leer el JSON: %1.</translation>
    </message>
    <message>
        <source>Reset to the baseline</source>
        <translation>Restablecer a la línea base</translation>
    </message>
    <message>
        <source>%1 more saves %2</source>
        <translation>%1 más ahorra %2</translation>
    </message>
    <message>
        <source>%1 more adds %2</source>
        <translation>%1 más añade %2</translation>
    </message>
    <message>
        <source>Baseline %1 (%2) %3</source>
        <translation>Línea base %1 (%2) %3</translation>
    </message>
    <message>
        <source>Explain its effect</source>
        <translation>Explicar su efecto</translation>
    </message>
    <message>
        <source>Price 0</source>
        <translation>Precio 0</translation>
    </message>
    <message>
        <source>“%1” is 0; leave it out when it is unknown.</source>
        <translation>«%1» es 0; omitirlo cuando se desconozca.</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>The row does not say where its figures come from.</source>
        <translation>La fila no indica de dónde vienen sus cifras.</translation>
    </message>
    <message>
        <source>No source date</source>
        <translation>Sin fecha de la fuente</translation>
    </message>
    <message>
        <source>The row has no date, so nobody knows how old it is.</source>
        <translation>La fila no tiene fecha, así que nadie sabe lo antigua que es.</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 días de antigüedad</translation>
    </message>
    <message>
        <source>The row is of %1: %2 days old, more than %3.</source>
        <translation>La fila es del %1: %2 días de antigüedad, más de %3.</translation>
    </message>
    <message>
        <source>Below the PCIe card</source>
        <translation>Menor que la tarjeta PCIe</translation>
    </message>
    <message>
        <source>%1 W are less than the %2 W of %3, which is the PCIe card of the same chip.</source>
        <translation>%1 W es menos que los %2 W de %3, la tarjeta PCIe del mismo chip.</translation>
    </message>
    <message>
        <source>Unknown GPU</source>
        <translation>GPU desconocida</translation>
    </message>
    <message>
        <source>The row names no GPU of the catalog, so that no run can use its price.</source>
        <translation>La fila no indica ninguna GPU del catálogo, así que ninguna ejecución puede usar su precio.</translation>
    </message>
    <message>
        <source>Dearer than on-demand</source>
        <translation>Más caro que bajo demanda</translation>
    </message>
    <message>
        <source>Spot at %1 is above on-demand at %2 (%3).</source>
        <translation>Spot a %1 supera a bajo demanda a %2 (%3).</translation>
    </message>
    <message>
        <source>%1× its neighbour</source>
        <translation>%1× su vecina</translation>
    </message>
    <message>
        <source>%1 against %2 of %3: a jump above %4×.</source>
        <translation>%1 frente a %2 de %3: un salto de más de %4×.</translation>
    </message>
    <message>
        <source>%1× the median</source>
        <translation>%1× la mediana</translation>
    </message>
    <message>
        <source>%1 is more than twice the median %2 of this GPU.</source>
        <translation>%1 es más del doble de la mediana %2 de esta GPU.</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>Otro alcance</translation>
    </message>
    <message>
        <source>“%1” is %2, others of %3 are not (%4): such figures must not be compared.</source>
        <translation>«%1» es %2, otras de %3 no lo son (%4): esas cifras no se deben comparar.</translation>
    </message>
    <message>
        <source>without a scope</source>
        <translation>sin alcance</translation>
    </message>
    <message>
        <source>the countries</source>
        <translation>los países</translation>
    </message>
    <message>
        <source>The steps of job %1 are listed without the job itself; they stand for it.</source>
        <translation>Los pasos del trabajo %1 aparecen sin el propio trabajo; lo sustituyen.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB.</source>
        <translation>La línea supera 1 MiB.</translation>
    </message>
    <message>
        <source>The line holds a NUL byte.</source>
        <translation>La línea contiene un byte NUL.</translation>
    </message>
    <message>
        <source>A cell is longer than 64 KiB.</source>
        <translation>Una celda supera los 64 KiB.</translation>
    </message>
    <message>
        <source>A cell holds the separator itself; the line was put together.</source>
        <translation>Una celda contiene el propio separador; la línea se recompuso.</translation>
    </message>
    <message>
        <source>“JobID” is no job number.</source>
        <translation>«JobID» no es un número de trabajo.</translation>
    </message>
    <message>
        <source>“%1” is no state that RunCost knows; it counts as unknown.</source>
        <translation>«%1» no es un estado que RunCost conozca; cuenta como desconocido.</translation>
    </message>
    <message>
        <source>“%1” is no run time.</source>
        <translation>«%1» no es un tiempo de ejecución.</translation>
    </message>
    <message>
        <source>“ConsumedEnergyRaw” is no energy; it counts as unknown.</source>
        <translation>«ConsumedEnergyRaw» no es una energía; cuenta como desconocida.</translation>
    </message>
    <message>
        <source>“ConsumedEnergy” is rounded; list ConsumedEnergyRaw to have the energy imported.</source>
        <translation>«ConsumedEnergy» está redondeada; listar ConsumedEnergyRaw para que se importe la energía.</translation>
    </message>
    <message>
        <source>The header is repeated here: the logger was started again.</source>
        <translation>El encabezado se repite aquí: el registrador se volvió a iniciar.</translation>
    </message>
    <message>
        <source>“%1” is no number with a unit that belongs there.</source>
        <translation>«%1» no es un número con una unidad adecuada.</translation>
    </message>
    <message>
        <source>“timestamp” is no time.</source>
        <translation>«timestamp» no es una hora.</translation>
    </message>
    <message>
        <source>Summer time ends here; the hour that comes twice was put in order.</source>
        <translation>Aquí termina el horario de verano; se ordenó la hora que se repite.</translation>
    </message>
    <message>
        <source>The clock goes back here; what follows is put behind what was before.</source>
        <translation>Aquí el reloj retrocede; lo que sigue se colocó detrás de lo anterior.</translation>
    </message>
    <message>
        <source>No column tells the GPUs apart; rows of the same moment were taken for %1 GPUs.</source>
        <translation>Ninguna columna distingue las GPU; las filas del mismo instante se tomaron por %1 GPU.</translation>
    </message>
    <message>
        <source>No column tells GPUs apart; the log counts as one GPU.</source>
        <translation>Ninguna columna distingue las GPU; el registro cuenta como una GPU.</translation>
    </message>
    <message>
        <source>No GPU draws %1 W: the power was read as milliwatts.</source>
        <translation>Ninguna GPU consume %1 W: la potencia se leyó como milivatios.</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>Almacenes recientes</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Scenario “%1” saved.</source>
        <translation>Escenario «%1» guardado.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Load rules</source>
        <translation>Cargar reglas</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Reglas (*.json)</translation>
    </message>
    <message>
        <source>Add sample runs</source>
        <translation>Añadir ejecuciones de ejemplo</translation>
    </message>
    <message>
        <source>The run “%1” ended without a word; it is marked as killed.</source>
        <translation>La ejecución «%1» terminó sin aviso; se marca como abortada.</translation>
    </message>
    <message>
        <source>%1 recorded runs ended without a word; they are marked as killed.</source>
        <translation>%1 ejecuciones registradas terminaron sin aviso; se marcan como abortadas.</translation>
    </message>
    <message>
        <source>%1 – RunCost</source>
        <comment>run and program</comment>
        <translation>%1 – RunCost</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Runs (%1)</source>
        <translation>Ejecuciones (%1)</translation>
    </message>
    <message>
        <source>What if, %1 changed</source>
        <translation>Hipótesis, %1 cambiados</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>1 change, not saved</source>
        <translation>1 cambio, sin guardar</translation>
    </message>
    <message>
        <source>%1 changes, not saved</source>
        <translation>%1 cambios, sin guardar</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Nota guardada.</translation>
    </message>
    <message>
        <source>Your rules are in %1.</source>
        <translation>Sus reglas están en %1.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usarlas</translation>
    </message>
    <message>
        <source>1 rule of your own is in use.</source>
        <translation>Hay 1 regla propia en uso.</translation>
    </message>
    <message>
        <source>%1 rules of your own are in use.</source>
        <translation>Hay %1 reglas propias en uso.</translation>
    </message>
    <message>
        <source>No store is open. Ctrl+O opens one or makes a new one.</source>
        <translation>No hay ningún almacén abierto. Ctrl+O abre uno o crea uno nuevo.</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Importar ejecuciones</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the cells with their header first.</source>
        <translation>El portapapeles no contiene una tabla. Copiar antes las celdas con su encabezado.</translation>
    </message>
    <message>
        <source>1 charge imported.</source>
        <translation>1 cargo importado.</translation>
    </message>
    <message>
        <source>%1 charges imported.</source>
        <translation>%1 cargos importados.</translation>
    </message>
    <message>
        <source>Nothing new: all runs were in the store.</source>
        <translation>Nada nuevo: todas las ejecuciones estaban en el almacén.</translation>
    </message>
    <message>
        <source>%1 runs updated.</source>
        <translation>%1 ejecuciones actualizadas.</translation>
    </message>
    <message>
        <source>1 run imported.</source>
        <translation>1 ejecución importada.</translation>
    </message>
    <message>
        <source>%1 runs imported.</source>
        <translation>%1 ejecuciones importadas.</translation>
    </message>
    <message>
        <source>1 run came in from a watched folder.</source>
        <translation>Entró 1 ejecución desde una carpeta vigilada.</translation>
    </message>
    <message>
        <source>%1 runs came in from watched folders.</source>
        <translation>Entraron %1 ejecuciones desde carpetas vigiladas.</translation>
    </message>
    <message>
        <source>1 run of a watched folder has new values.</source>
        <translation>1 ejecución de una carpeta vigilada tiene valores nuevos.</translation>
    </message>
    <message>
        <source>%1 runs of watched folders have new values.</source>
        <translation>%1 ejecuciones de carpetas vigiladas tienen valores nuevos.</translation>
    </message>
    <message>
        <source>Attach power log</source>
        <translation>Adjuntar registro de potencia</translation>
    </message>
    <message>
        <source>Logs of nvidia-smi (*.csv *.txt *.log);;All files (*)</source>
        <translation>Registros de nvidia-smi (*.csv *.txt *.log);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Power attached to “%1”: %2 kWh, %3 % of the run.</source>
        <translation>Potencia adjuntada a «%1»: %2 kWh, %3 % de la ejecución.</translation>
    </message>
    <message>
        <source>Log attached to “%1”: %2 % of the run.</source>
        <translation>Registro adjuntado a «%1»: %2 % de la ejecución.</translation>
    </message>
    <message>
        <source>Opened the first of %1 runs from “%2”. Ctrl+I imports them all.</source>
        <translation>Abierta la primera de %1 ejecuciones de «%2». Ctrl+I las importa todas.</translation>
    </message>
    <message>
        <source>Opened from “%1”. The run is not in the store.</source>
        <translation>Abierto desde «%1». La ejecución no está en el almacén.</translation>
    </message>
    <message>
        <source>Opened from “%1”, made with catalog %2. Figures here use catalog %3.</source>
        <translation>Abierto desde «%1», hecho con el catálogo %2. Las cifras aquí usan el catálogo %3.</translation>
    </message>
    <message>
        <source>Report saved as %1.</source>
        <translation>Informe guardado como %1.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>1 run deleted.</source>
        <translation>1 ejecución eliminada.</translation>
    </message>
    <message>
        <source>%1 runs deleted.</source>
        <translation>%1 ejecuciones eliminadas.</translation>
    </message>
    <message>
        <source>The sample runs are removed.</source>
        <translation>Se quitaron las ejecuciones de ejemplo.</translation>
    </message>
    <message>
        <source>Open store</source>
        <translation>Abrir almacén</translation>
    </message>
    <message>
        <source>The store was of an older version. A copy of it is “%1”.</source>
        <translation>El almacén era de una versión anterior. Una copia suya es «%1».</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>“%1” is watched: new and grown files come in by themselves.</source>
        <translation>Se vigila «%1»: los archivos nuevos y ampliados entran por sí solos.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop watching “%1”</source>
        <translation>Dejar de vigilar «%1»</translation>
    </message>
    <message>
        <source>“%1” is no longer watched.</source>
        <translation>«%1» ya no se vigila.</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>No se vigila ninguna carpeta</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>Money is shown in US dollars.</source>
        <translation>El dinero se muestra en dólares estadounidenses.</translation>
    </message>
    <message>
        <source>The next start speaks the other language.</source>
        <translation>El nuevo idioma se usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>All settings are back to how they were at first. Stores and watched folders stay.</source>
        <translation>Todos los ajustes vuelven a su estado inicial. Los almacenes y las carpetas vigiladas se conservan.</translation>
    </message>
    <message>
        <source>Scenario of the last time</source>
        <translation>Escenario de la última vez</translation>
    </message>
    <message>
        <source>Your runs</source>
        <translation>Sus ejecuciones</translation>
    </message>
    <message>
        <source>Import with Ctrl+I, or drop files and folders anywhere. Click a run to see it; select several to see their sum.</source>
        <translation>Importar con Ctrl+I o soltar archivos y carpetas en cualquier parte. Hacer clic en una ejecución para verla; seleccionar varias para ver su suma.</translation>
    </message>
    <message>
        <source>What a run cost, and why</source>
        <translation>Lo que costó una ejecución y por qué</translation>
    </message>
    <message>
        <source>Six panels, each with one finding. Click any number, or reach it with Tab and press Enter: it explains itself, with formula, inputs and sources.</source>
        <translation>Seis paneles, cada uno con un hallazgo. Hacer clic en cualquier número, o llegar a él con Tab y pulsar Intro: se explica a sí mismo, con fórmula, entradas y fuentes.</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Hipótesis: ¿y si…?</translation>
    </message>
    <message>
        <source>Move a slider: every figure follows at once. The dashed outlines are the baseline. Ctrl+Z takes a step back, Ctrl+S keeps a scenario.</source>
        <translation>Mover un control deslizante: todas las cifras lo siguen al instante. Los contornos discontinuos son la línea base. Ctrl+Z da un paso atrás, Ctrl+S guarda un escenario.</translation>
    </message>
    <message>
        <source>Reports and everything else</source>
        <translation>Informes y todo lo demás</translation>
    </message>
    <message>
        <source>Ctrl+P makes a report to hand on. Ctrl+K finds every command, run and formula. F1 opens the manual, Shift+F1 explains the part you are in.</source>
        <translation>Ctrl+P crea un informe para compartir. Ctrl+K encuentra cualquier orden, ejecución y fórmula. F1 abre el manual, Shift+F1 explica la parte en la que se está.</translation>
    </message>
    <message>
        <source>The scenario is now “%1”.</source>
        <translation>El escenario es ahora «%1».</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Which panels are shown</source>
        <translation>Qué paneles se muestran</translation>
    </message>
    <message>
        <source>Scenario “%1” deleted.</source>
        <translation>Escenario «%1» eliminado.</translation>
    </message>
    <message>
        <source>Save scenario as a file</source>
        <translation>Guardar escenario como archivo</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Escenarios (*.json)</translation>
    </message>
    <message>
        <source>Scenario “%1” saved as %2.</source>
        <translation>Escenario «%1» guardado como %2.</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>Abrir un archivo de escenario</translation>
    </message>
    <message>
        <source>Scenario “%1” is opened and in use.</source>
        <translation>Escenario «%1» abierto y en uso.</translation>
    </message>
    <message>
        <source>Field of this column</source>
        <translation>Campo de esta columna</translation>
    </message>
    <message>
        <source>Unit of this column</source>
        <translation>Unidad de esta columna</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>confidence, reason</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First three values</source>
        <translation>Primeros tres valores</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Unit or format</source>
        <translation>Unidad o formato</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Fijado a mano</translation>
    </message>
    <message>
        <source>no field matches</source>
        <translation>ningún campo coincide</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>field or unit</comment>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>was %1, %2</source>
        <comment>field or unit, confidence</comment>
        <translation>antes %1, %2</translation>
    </message>
    <message>
        <source>Cost $</source>
        <translation>Coste $</translation>
    </message>
    <message>
        <source>Reported $</source>
        <translation>Declarado $</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>look at this row</comment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>a place that is not known</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>The column mappings cannot be saved in “%1”.</source>
        <translation>Las asignaciones de columnas no se pueden guardar en «%1».</translation>
    </message>
    <message>
        <source>A column mapping needs a name.</source>
        <translation>Una asignación de columnas necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a column mapping “%1” already.</source>
        <translation>Ya existe una asignación de columnas «%1».</translation>
    </message>
    <message>
        <source>Nothing is open: every value can be read.</source>
        <translation>Nada pendiente: todos los valores se pueden leer.</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>Sin preguntas</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 preguntas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, what is open</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>US dollars for one</source>
        <translation>Dólares estadounidenses por uno</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Saved profile</source>
        <translation>Perfil guardado</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Keep this mapping under a name (Ctrl+S)</source>
        <translation>Conservar esta asignación con un nombre (Ctrl+S)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Give the profile another name</source>
        <translation>Dar otro nombre al perfil</translation>
    </message>
    <message>
        <source>Forget the profile; what was imported with it stays</source>
        <translation>Olvidar el perfil; lo importado con él se conserva</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nombre y después Intro</translation>
    </message>
    <message>
        <source>Use for files named</source>
        <translation>Usar para archivos llamados</translation>
    </message>
    <message>
        <source>File names that the profile is used for; * stands for any letters</source>
        <translation>Nombres de archivo para los que se usa el perfil; * equivale a cualesquiera letras</translation>
    </message>
    <message>
        <source>Separator of cells</source>
        <translation>Separador de celdas</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Codificación del archivo</translation>
    </message>
    <message>
        <source>Line of the column names</source>
        <translation>Línea de los nombres de columna</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Header in line</source>
        <translation>Encabezado en línea</translation>
    </message>
    <message>
        <source>Needed for cost</source>
        <translation>Necesario para el coste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>A saved profile maps the next file of this kind by itself.</source>
        <translation>Un perfil guardado asigna por sí solo el siguiente archivo de este tipo.</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>usado una vez</translation>
    </message>
    <message>
        <source>used %1 times</source>
        <translation>usado %1 veces</translation>
    </message>
    <message>
        <source>Saved %1, %2. %3 of %4 columns match.</source>
        <comment>day, uses, columns</comment>
        <translation>Guardado el %1, %2. Coinciden %3 de %4 columnas.</translation>
    </message>
    <message>
        <source>Saved %1, %2. %3 of %4 columns match; 1 is another.</source>
        <comment>day, uses, columns</comment>
        <translation>Guardado el %1, %2. Coinciden %3 de %4 columnas; 1 es distinta.</translation>
    </message>
    <message>
        <source>Saved %1, %2. %3 of %4 columns match; %5 are others.</source>
        <comment>day, uses, columns</comment>
        <translation>Guardado el %1, %2. Coinciden %3 de %4 columnas; %5 son distintas.</translation>
    </message>
    <message>
        <source>JSON says so itself.</source>
        <translation>JSON lo indica por sí mismo.</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>ninguna columna</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Volver a deducir</translation>
    </message>
    <message>
        <source>Forget what you set and look at the names and values once more</source>
        <translation>Olvidar lo fijado y volver a examinar los nombres y valores</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Runs that the mapping makes</source>
        <translation>Ejecuciones que produce la asignación</translation>
    </message>
    <message>
        <source>Resulting runs</source>
        <translation>Ejecuciones resultantes</translation>
    </message>
    <message>
        <source>%1 of %2 columns have a field.</source>
        <translation>%1 de %2 columnas tienen un campo.</translation>
    </message>
    <message>
        <source>One needs a look: %1.</source>
        <translation>Una requiere revisión: %1.</translation>
    </message>
    <message>
        <source>%1 need a look: %2.</source>
        <translation>%1 requieren revisión: %2.</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 filas</translation>
    </message>
    <message>
        <source>RunCost and the file agree within %1 where both know the cost.</source>
        <translation>RunCost y el archivo coinciden con un margen de %1 donde ambos conocen el coste.</translation>
    </message>
    <message>
        <source>No run comes of these columns yet.</source>
        <translation>De estas columnas aún no sale ninguna ejecución.</translation>
    </message>
    <message>
        <source>What the first rows become; nothing is stored yet.</source>
        <translation>En qué se convierten las primeras filas; aún no se guarda nada.</translation>
    </message>
    <message>
        <source>1 run, live</source>
        <translation>1 ejecución, en vivo</translation>
    </message>
    <message>
        <source>%1 runs, live</source>
        <translation>%1 ejecuciones, en vivo</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1; line %2: %3</source>
        <translation>%1; línea %2: %3</translation>
    </message>
    <message>
        <source>First %1; line %2: %3</source>
        <translation>Muestra: %1; línea %2: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>First %1; all are read at the import.</source>
        <translation>Muestra: %1; todas se leen al importar.</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>MLflow database</source>
        <translation>Base de datos de MLflow</translation>
    </message>
    <message>
        <source>The database changed while it was read. Import it again.</source>
        <translation>La base de datos cambió mientras se leía. Volver a importarla.</translation>
    </message>
    <message>
        <source>MLflow folder</source>
        <translation>Carpeta de MLflow</translation>
    </message>
    <message>
        <source>It is no folder of MLflow.</source>
        <translation>No es una carpeta de MLflow.</translation>
    </message>
    <message>
        <source>the run names no GPU, so no price fits</source>
        <translation>la ejecución no indica GPU, así que ningún precio es aplicable</translation>
    </message>
    <message>
        <source>the catalog does not know the GPU “%1”</source>
        <translation>el catálogo no conoce la GPU «%1»</translation>
    </message>
    <message>
        <source>the catalog has no price for %1 at %2</source>
        <translation>el catálogo no tiene precio para %1 en %2</translation>
    </message>
    <message>
        <source>no hardware price given: energy only</source>
        <translation>sin precio del hardware: solo energía</translation>
    </message>
    <message>
        <source>straight-line life of a GPU machine</source>
        <translation>amortización lineal de una máquina con GPU</translation>
    </message>
    <message>
        <source>the run does not say where it ran: choose a place</source>
        <translation>la ejecución no indica dónde se ejecutó: elegir un lugar</translation>
    </message>
    <message>
        <source>reported cost ÷ GPU-hours, %1</source>
        <translation>coste declarado ÷ GPU-horas, %1</translation>
    </message>
    <message>
        <source>billed cost ÷ GPU-hours, %1</source>
        <translation>coste facturado ÷ GPU-horas, %1</translation>
    </message>
    <message>
        <source>hourly price ÷ GPUs, %1</source>
        <translation>precio por hora ÷ GPU, %1</translation>
    </message>
    <message>
        <source>none until you choose some</source>
        <translation>ninguna hasta que se elija</translation>
    </message>
    <message>
        <source>spot against on-demand, %1</source>
        <translation>spot frente a bajo demanda, %1</translation>
    </message>
    <message>
        <source>one interruption per 10 h of spot</source>
        <translation>una interrupción cada 10 h de spot</translation>
    </message>
    <message>
        <source>every 15 min up to 8 h, every 10 min above</source>
        <translation>cada 15 min hasta 8 h, cada 10 min por encima</translation>
    </message>
    <message>
        <source>one minute to save a checkpoint</source>
        <translation>un minuto para guardar un checkpoint</translation>
    </message>
    <message>
        <source>five minutes to restart</source>
        <translation>cinco minutos para reiniciar</translation>
    </message>
    <message>
        <source>no managed platform</source>
        <translation>sin plataforma gestionada</translation>
    </message>
    <message>
        <source>the classic dashboard's month</source>
        <translation>el mes del panel clásico</translation>
    </message>
    <message>
        <source>one prediction a request</source>
        <translation>una predicción por petición</translation>
    </message>
    <message>
        <source>half of the latency does not grow with the batch: agrees with the sources' 40 % saving</source>
        <translation>la mitad de la latencia no crece con el batch: concuerda con el 40 % de ahorro de las fuentes</translation>
    </message>
    <message>
        <source>1 GB serverless function</source>
        <translation>función serverless de 1 GB</translation>
    </message>
    <message>
        <source>three checkpoints and the dataset</source>
        <translation>tres checkpoints y el conjunto de datos</translation>
    </message>
    <message>
        <source>the model is downloaded once</source>
        <translation>el modelo se descarga una vez</translation>
    </message>
    <message>
        <source>from start to end, your choice</source>
        <translation>de inicio a fin, elección del usuario</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>según el registro</translation>
    </message>
    <message>
        <source>one device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>adding GPUs costs 7 % more GPU-hours a doubling</source>
        <translation>cada duplicación de las GPU cuesta un 7 % más de horas de GPU</translation>
    </message>
    <message>
        <source>doubling the batch saves 20 % of a step: middle of the sources' 15 – 30 %</source>
        <translation>duplicar el batch ahorra un 20 % de un paso: punto medio del 15 – 30 % de las fuentes</translation>
    </message>
    <message>
        <source>TDP of %1 × utilisation, idle floor 12 %</source>
        <translation>TDP de %1 × uso, mínimo en reposo 12 %</translation>
    </message>
    <message>
        <source>recorded energy ÷ time, %1</source>
        <translation>energía registrada ÷ tiempo, %1</translation>
    </message>
    <message>
        <source>the energy counts as the file states it, your choice</source>
        <translation>la energía cuenta como la declara el archivo, elección del usuario</translation>
    </message>
    <message>
        <source>already inside the recorded energy</source>
        <translation>ya dentro de la energía registrada</translation>
    </message>
    <message>
        <source>reported cost ÷ energy, %1</source>
        <translation>coste declarado ÷ energía, %1</translation>
    </message>
    <message>
        <source>scaled by TDP to %1</source>
        <translation>escalado por TDP a %1</translation>
    </message>
    <message>
        <source>reported emissions ÷ energy, %1</source>
        <translation>emisiones declaradas ÷ energía, %1</translation>
    </message>
    <message>
        <source>implied by the file: emissions ÷ energy, %1</source>
        <translation>implícito en el archivo: emisiones ÷ energía, %1</translation>
    </message>
    <message>
        <source>What if, set by you</source>
        <translation>Hipótesis, fijado por el usuario</translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation>Nota y etiquetas</translation>
    </message>
    <message>
        <source>What is worth knowing about this run; the filter above the runs finds it.</source>
        <translation>Lo que conviene saber de esta ejecución; el filtro sobre las ejecuciones lo encuentra.</translation>
    </message>
    <message>
        <source>The run has no tags.</source>
        <translation>La ejecución no tiene etiquetas.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Save note (%1)</source>
        <translation>Guardar nota (%1)</translation>
    </message>
    <message>
        <source>nvidia-smi log</source>
        <translation>Registro de nvidia-smi</translation>
    </message>
    <message>
        <source>Cannot write the catalog file “%1”: %2. It is unchanged.</source>
        <translation>No se puede escribir el archivo de catálogo «%1»: %2. No ha cambiado.</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>no se puede quitar</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>it is larger than 8 MiB</source>
        <translation>supera los 8 MiB</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Mostrar como imagen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>Ocultar este panel</translation>
    </message>
    <message>
        <source>Save panel</source>
        <translation>Guardar panel</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Página PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>None of the mapped columns is in the file.</source>
        <translation>Ninguna de las columnas asignadas está en el archivo.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation>El archivo se acortó mientras se leía.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reads and analyses the run again</source>
        <translation>Vuelve a leer y analizar la ejecución</translation>
    </message>
    <message>
        <source>Cost against quality</source>
        <translation>Coste frente a calidad</translation>
    </message>
    <message>
        <source>Other runs of the project are cheaper and better than all of these.</source>
        <translation>Otras ejecuciones del proyecto son más baratas y mejores que todas estas.</translation>
    </message>
    <message>
        <source>%1 is on the line: no other run is both cheaper and better.</source>
        <translation>%1 está en la línea: ninguna otra ejecución es a la vez más barata y mejor.</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>En el frente</translation>
    </message>
    <message>
        <source>another run</source>
        <translation>otra ejecución</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Frente de Pareto</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>No other values to compare with</source>
        <translation>No hay otros valores con los que comparar</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, shipped %4, own %5</source>
        <translation>%1 de %2 a %3, original %4, propio %5</translation>
    </message>
    <message>
        <source>shipped %1</source>
        <translation>original %1</translation>
    </message>
    <message>
        <source>own %1</source>
        <translation>propio %1</translation>
    </message>
    <message>
        <source>Train on %1, it is large enough</source>
        <translation>Entrenar en %1, es lo bastante grande</translation>
    </message>
    <message>
        <source>Train at %1 on %2</source>
        <translation>Entrenar en %1 con %2</translation>
    </message>
    <message>
        <source>Train at %1</source>
        <translation>Entrenar en %1</translation>
    </message>
    <message>
        <source>Train in %1, a cleaner grid</source>
        <translation>Entrenar en %1, una red más limpia</translation>
    </message>
    <message>
        <source>Stop early: epoch %1 was enough</source>
        <translation>Parar antes: bastaba la época %1</translation>
    </message>
    <message>
        <source>Stop early: step %1 was enough</source>
        <translation>Parar antes: bastaba el paso %1</translation>
    </message>
    <message>
        <source>Stop early: %1 %2 was enough</source>
        <translation>Parar antes: bastaba %1 %2</translation>
    </message>
    <message>
        <source>typical %1 %</source>
        <translation>típico %1 %</translation>
    </message>
    <message>
        <source>typical %1 – %2 %</source>
        <translation>típico %1 – %2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a typical saving and a part of the cost</comment>
        <extracomment>%1 is "typical 40 – 60 %", %2 a part of the cost such as training</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>inferencia</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferencia</translation>
    </message>
    <message>
        <source>%1, %2 kWh, training %3 (run %4)</source>
        <translation>%1, %2 kWh, entrenamiento %3 (ejecución %4)</translation>
    </message>
    <message>
        <source>%1 of %2 are spent.</source>
        <translation>Se han gastado %1 de %2.</translation>
    </message>
    <message>
        <source>The budget of %1 is spent; the command is stopped.</source>
        <translation>El presupuesto de %1 está gastado; la orden se detiene.</translation>
    </message>
    <message>
        <source>1 rejected row saved as %1.</source>
        <translation>1 fila rechazada guardada como %1.</translation>
    </message>
    <message>
        <source>%1 rejected rows saved as %2.</source>
        <translation>%1 filas rechazadas guardadas como %2.</translation>
    </message>
    <message>
        <source>%1 more are not in it.</source>
        <translation>%1 más no están incluidas.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Stopped: the report holds %1 of %2 runs.</source>
        <translation>Detenido: el informe contiene %1 de %2 ejecuciones.</translation>
    </message>
    <message>
        <source>The report holds %1 of %2 runs: the others could not be read.</source>
        <translation>El informe contiene %1 de %2 ejecuciones: las demás no se pudieron leer.</translation>
    </message>
    <message>
        <source>Stopped: some texts are still in the language before.</source>
        <translation>Detenido: algunos textos siguen en el idioma anterior.</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>Guardar %1…</translation>
    </message>
    <message>
        <source>Fit page, %1 %</source>
        <translation>Página completa, %1 %</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
    <message>
        <source>%1, %2, vector text.</source>
        <translation>%1, %2, texto vectorial.</translation>
    </message>
    <message>
        <source>%1, %2, vector text. Catalog %3 is named in the footer. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation>%1, %2, texto vectorial. El catálogo %3 consta en el pie de página. La ejecución y el escenario viajan dentro: importar el archivo para recuperarlos.</translation>
    </message>
    <message>
        <source>%1, %2, vector text. Catalog %3 is named in the footer. The runs and the scenario travel inside: import the file to bring them back.</source>
        <translation>%1, %2, texto vectorial. El catálogo %3 consta en el pie de página. Las ejecuciones y el escenario viajan dentro: importar el archivo para recuperarlos.</translation>
    </message>
    <message>
        <source>One page with this picture, findings, tables and assumptions. No scripts, no links. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation>Una página con esta imagen, hallazgos, tablas y supuestos. Sin scripts ni enlaces. La ejecución y el escenario viajan dentro: importar el archivo para recuperarlos.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation>%1 × %2 píxeles. La ejecución y el escenario viajan dentro: importar el archivo para recuperarlos.</translation>
    </message>
    <message>
        <source>One page of vectors.</source>
        <translation>Una página de vectores.</translation>
    </message>
    <message>
        <source>%1 bytes of text, UTF-8.</source>
        <translation>%1 bytes de texto, UTF-8.</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Chooses the sections</source>
        <translation>Elige las secciones</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Selección propia</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>About</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Report, PDF</source>
        <translation>Informe, PDF</translation>
    </message>
    <message>
        <source>Dashboard, PNG</source>
        <translation>Panel, PNG</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>Dashboard, SVG</source>
        <translation>Panel, SVG</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>vectores</translation>
    </message>
    <message>
        <source>Web page, HTML</source>
        <translation>Página web, HTML</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>Summary, Markdown</source>
        <translation>Resumen, Markdown</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>All figures, JSON</source>
        <translation>Todas las cifras, JSON</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>para programas</translation>
    </message>
    <message>
        <source>All figures, CSV</source>
        <translation>Todas las cifras, CSV</translation>
    </message>
    <message>
        <source>for tables</source>
        <translation>para tablas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation>Nombre o grupo</translation>
    </message>
    <message>
        <source>Single runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>A period</source>
        <translation>Un periodo</translation>
    </message>
    <message>
        <source>Scenario and baseline</source>
        <translation>Escenario y línea base</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>Baseline only</source>
        <translation>Solo línea base</translation>
    </message>
    <message>
        <source>As it ran</source>
        <translation>Tal como se ejecutó</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>16:9 slide</source>
        <translation>Diapositiva 16:9</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>not grey</comment>
        <translation>En color</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>For printers without colour: parts differ in lightness, judgements in their sign</source>
        <translation>Para impresoras sin color: las partes se distinguen por la claridad y las valoraciones por su signo</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
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
        <translation>Colores</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Vista previa del archivo</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Preview and files are drawn by the same code</source>
        <translation>La vista previa y los archivos se dibujan con el mismo código</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Shows how the pages will be printed (Ctrl+Shift+P)</source>
        <translation>Muestra cómo se imprimirán las páginas (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>All runs of the project</source>
        <translation>Todas las ejecuciones del proyecto</translation>
    </message>
    <message>
        <source>By the length</source>
        <translation>Según la duración</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>Añadir una ejecución</translation>
    </message>
    <message>
        <source>Add a run: two or more print a comparison</source>
        <translation>Añadir una ejecución: con dos o más se imprime una comparación</translation>
    </message>
    <message>
        <source>Runs that match</source>
        <translation>Ejecuciones que coinciden</translation>
    </message>
    <message>
        <source>Take %1 out of the report</source>
        <translation>Quitar %1 del informe</translation>
    </message>
    <message>
        <source>Take out of the report</source>
        <translation>Quitar del informe</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Secciones del informe</translation>
    </message>
    <message>
        <source>Space includes a section, Alt+Up and Alt+Down move it; or drag it.</source>
        <translation>Espacio incluye una sección; Alt+Arriba y Alt+Abajo la mueven; también se puede arrastrar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Runs analysed</source>
        <translation>Ejecuciones analizadas</translation>
    </message>
    <message>
        <source>Goes on with the runs that are analysed by now</source>
        <translation>Continúa con las ejecuciones ya analizadas</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 ejecuciones</translation>
    </message>
    <message>
        <source>Reported and recomputed</source>
        <translation>Declarado y recalculado</translation>
    </message>
    <message>
        <source>Use for %1</source>
        <translation>Uso para %1</translation>
    </message>
    <message>
        <source>There is only one figure that can be used.</source>
        <translation>Solo hay una cifra que se pueda usar.</translation>
    </message>
    <message>
        <source>Which of the two figures the run counts with; Ctrl+Z takes it back.</source>
        <translation>Con cuál de las dos cifras cuenta la ejecución; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>The file states no total that RunCost makes as well.</source>
        <translation>El archivo no declara ningún total que RunCost también calcule.</translation>
    </message>
    <message>
        <source>All figures agree within 5 %.</source>
        <translation>Todas las cifras coinciden dentro del 5 %.</translation>
    </message>
    <message>
        <source>One figure differs by more than 5 %, and the difference is explained.</source>
        <translation>Una cifra difiere en más del 5 % y la diferencia está explicada.</translation>
    </message>
    <message>
        <source>%1 figures differ by more than 5 %; every difference is explained.</source>
        <translation>%1 cifras difieren en más del 5 %; todas las diferencias están explicadas.</translation>
    </message>
    <message>
        <source>One difference has no known reason.</source>
        <translation>Una diferencia no tiene motivo conocido.</translation>
    </message>
    <message>
        <source>%1 differences have no known reason.</source>
        <translation>%1 diferencias no tienen motivo conocido.</translation>
    </message>
    <message>
        <source>%1 of %2 explained</source>
        <translation>%1 de %2 explicadas</translation>
    </message>
    <message>
        <source>Re-price runs</source>
        <translation>Recalcular precios</translation>
    </message>
    <message>
        <source>Runs keep the prices of their first analysis. This takes the present ones (catalog %1) instead. It can be undone.</source>
        <translation>Las ejecuciones conservan los precios de su primer análisis. Esto los sustituye por los actuales (catálogo %1). Se puede deshacer.</translation>
    </message>
    <message>
        <source>All runs with other prices</source>
        <translation>Todas las ejecuciones con otros precios</translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation>Precios de</translation>
    </message>
    <message>
        <source>Total now</source>
        <translation>Total actual</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>Nuevo total</translation>
    </message>
    <message>
        <source>Totals before and after</source>
        <translation>Totales antes y después</translation>
    </message>
    <message>
        <source>Re-price 1 run</source>
        <translation>Recalcular 1 ejecución</translation>
    </message>
    <message>
        <source>They have the present prices already.</source>
        <translation>Ya tienen los precios actuales.</translation>
    </message>
    <message>
        <source>%1 → %2  %3</source>
        <translation>%1 → %2  %3</translation>
    </message>
    <message>
        <source>, %1 without a price</source>
        <translation>, %1 sin precio</translation>
    </message>
    <message>
        <source>One run re-priced.</source>
        <translation>Precios de una ejecución recalculados.</translation>
    </message>
    <message>
        <source>%1 runs re-priced.</source>
        <translation>Precios de %1 ejecuciones recalculados.</translation>
    </message>
    <message>
        <source>Sequence length comparison</source>
        <translation>Comparación de longitudes de secuencia</translation>
    </message>
    <message>
        <source>It is no summary of runs.</source>
        <translation>No es un resumen de ejecuciones.</translation>
    </message>
    <message>
        <source>“%1” holds no run.</source>
        <translation>«%1» no contiene ninguna ejecución.</translation>
    </message>
    <message>
        <source>Catalog row</source>
        <translation>Fila del catálogo</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Valor propio</translation>
    </message>
    <message>
        <source>Valid from, a day</source>
        <translation>Válido desde, un día</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>runs since then</source>
        <translation>ejecuciones desde entonces</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>contract, support plan, …</source>
        <translation>contrato, plan de soporte, …</translation>
    </message>
    <message>
        <source>invoice, quote, …</source>
        <translation>factura, presupuesto, …</translation>
    </message>
    <message>
        <source>Use shipped</source>
        <translation>Usar original</translation>
    </message>
    <message>
        <source>Save own value</source>
        <translation>Guardar valor propio</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nuevo precio</translation>
    </message>
    <message>
        <source>of a place that the catalog does not have</source>
        <translation>de un lugar que el catálogo no tiene</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>This is the shipped value.</source>
        <translation>Este es el valor original.</translation>
    </message>
    <message>
        <source>Add price</source>
        <translation>Añadir precio</translation>
    </message>
    <message>
        <source>Save own price</source>
        <translation>Guardar precio propio</translation>
    </message>
    <message>
        <source>The own value is no number.</source>
        <translation>El valor propio no es un número.</translation>
    </message>
    <message>
        <source>other providers</source>
        <translation>otros proveedores</translation>
    </message>
    <message>
        <source>This value cannot be saved.</source>
        <translation>Este valor no se puede guardar.</translation>
    </message>
    <message>
        <source>You have this price already; choose it in the table.</source>
        <translation>Este precio ya existe; elegirlo en la tabla.</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>hace falta un texto</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>«%1» no es uno de %2</translation>
    </message>
    <message>
        <source>a number from 0 to %1 is needed</source>
        <translation>hace falta un número de 0 a %1</translation>
    </message>
    <message>
        <source>there is no such field; the fields are %1</source>
        <translation>no existe ese campo; los campos son %1</translation>
    </message>
    <message>
        <source>there is no figure “%1”; the manual lists them</source>
        <translation>no existe la cifra «%1»; el manual las enumera</translation>
    </message>
    <message>
        <source>there is no assumption “%1”</source>
        <translation>no existe el supuesto «%1»</translation>
    </message>
    <message>
        <source>“%1” is a choice and takes a word</source>
        <translation>«%1» es una elección y admite una palabra</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3</source>
        <translation>«%1» va de %2 a %3</translation>
    </message>
    <message>
        <source>“%1” takes a number or a word</source>
        <translation>«%1» admite un número o una palabra</translation>
    </message>
    <message>
        <source>“%1” is nothing that “%2” can be</source>
        <translation>«%1» no es nada que «%2» pueda ser</translation>
    </message>
    <message>
        <source>“%1” takes a number, or a factor such as "x0.5"</source>
        <translation>«%1» admite un número o un factor como "x0.5"</translation>
    </message>
    <message>
        <source>an object of assumptions is needed</source>
        <translation>hace falta un objeto de supuestos</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens are needed</source>
        <translation>hacen falta letras minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>hace falta true o false</translation>
    </message>
    <message>
        <source>typical_low and typical_high belong together, the lower one first</source>
        <translation>typical_low y typical_high van juntos, primero el menor</translation>
    </message>
    <message>
        <source>own rule</source>
        <translation>regla propia</translation>
    </message>
    <message>
        <source>There is no such run, and nothing has been imported yet.</source>
        <translation>No existe esa ejecución y aún no se ha importado nada.</translation>
    </message>
    <message>
        <source>The store holds no run yet.</source>
        <translation>El almacén aún no contiene ninguna ejecución.</translation>
    </message>
    <message>
        <source>There is no run with this id or name.</source>
        <translation>No hay ninguna ejecución con este id o nombre.</translation>
    </message>
    <message>
        <source>%1 runs have this name; use an id: %2%3.</source>
        <translation>%1 ejecuciones tienen este nombre; usar un id: %2%3.</translation>
    </message>
    <message>
        <source>There is no saved scenario of this name.</source>
        <translation>No hay ningún escenario guardado con este nombre.</translation>
    </message>
    <message>
        <source>It is a link, which is not followed.</source>
        <translation>Es un enlace, que no se sigue.</translation>
    </message>
    <message>
        <source>%1 was left out. %2</source>
        <translation>%1 se omitió. %2</translation>
    </message>
    <message>
        <source>It holds no object.</source>
        <translation>No contiene ningún objeto.</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source> (sample)</source>
        <translation> (ejemplo)</translation>
    </message>
    <message>
        <source>Runs without any price: %1.</source>
        <translation>Ejecuciones sin ningún precio: %1.</translation>
    </message>
    <message>
        <source>Runs whose energy is unknown: %1.</source>
        <translation>Ejecuciones cuya energía se desconoce: %1.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>«%1» está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>RunCost export</source>
        <translation>Exportación de RunCost</translation>
    </message>
    <message>
        <source>It is no export of RunCost.</source>
        <translation>No es una exportación de RunCost.</translation>
    </message>
    <message>
        <source>Fold to the edge</source>
        <translation>Plegar al borde</translation>
    </message>
    <message>
        <source>Filter by name, tag or note</source>
        <translation>Filtrar por nombre, etiqueta o nota</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrar ejecuciones</translation>
    </message>
    <message>
        <source>No run fits the filter.</source>
        <translation>Ninguna ejecución cumple el filtro.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runs shown</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading the runs.</source>
        <translation>Leyendo las ejecuciones.</translation>
    </message>
    <message>
        <source>No runs yet.
Imported runs are listed here.</source>
        <translation>Aún no hay ejecuciones.
Aquí se enumeran las importadas.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 en selección</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 en lista</translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation>%1, línea base</translation>
    </message>
    <message>
        <source>Explain cost</source>
        <translation>Explicar coste</translation>
    </message>
    <message>
        <source>Explain energy</source>
        <translation>Explicar energía</translation>
    </message>
    <message>
        <source>Explain CO₂e</source>
        <translation>Explicar CO₂e</translation>
    </message>
    <message>
        <source>Explain score</source>
        <translation>Explicar puntuación</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>Exportar ejecuciones…</translation>
    </message>
    <message>
        <source>Filter by this project</source>
        <translation>Filtrar por este proyecto</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>Eliminar ejecución</translation>
    </message>
    <message>
        <source>This is the sum of the baselines; the scenario is not in it.</source>
        <translation>Es la suma de las líneas base; el escenario no está incluido.</translation>
    </message>
    <message>
        <source>%1: SAMPLE, made for demonstration</source>
        <translation>%1: EJEMPLO, hecho como demostración</translation>
    </message>
    <message>
        <source>%1. Reported and recomputed figures differ by more than 999 %.</source>
        <translation>%1. Las cifras declaradas y recalculadas difieren en más del 999 %.</translation>
    </message>
    <message>
        <source>%1. Reported and recomputed figures differ by %2 %.</source>
        <translation>%1. Las cifras declaradas y recalculadas difieren en un %2 %.</translation>
    </message>
    <message>
        <source>One part of the cost is unknown</source>
        <translation>Una parte del coste es desconocida</translation>
    </message>
    <message>
        <source>%1 parts of the cost are unknown</source>
        <translation>%1 partes del coste son desconocidas</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <comment>column; the sign of a currency</comment>
        <translation>Coste %1</translation>
    </message>
    <message>
        <source>%1: cost %2 %5, energy %3 kWh, emissions %4 kg</source>
        <extracomment>Sums for a screen reader: "86 shown: cost 9,870 $, energy 1,064 kWh, emissions 383 kg"</extracomment>
        <translation>%1: coste %2 %5, energía %3 kWh, emisiones %4 kg</translation>
    </message>
    <message>
        <source>A click explains a sum; Enter explains the cost of the runs that are shown</source>
        <translation>Un clic explica una suma; Intro explica el coste de las ejecuciones mostradas</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>as short as possible</comment>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>a list of scenarios</comment>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <comment>as short as possible</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Change a value first: there is nothing to save.</source>
        <translation>Cambiar antes un valor: no hay nada que guardar.</translation>
    </message>
    <message>
        <source>Load scenario %1</source>
        <translation>Cargar escenario %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Escenario %1</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>añade %1</translation>
    </message>
    <message>
        <source>Scenario %1, baseline %2, %3</source>
        <translation>Escenario %1, línea base %2, %3</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>How everything in the window is shown. Reports are always light.</source>
        <translation>Cómo se muestra todo en la ventana. Los informes son siempre claros.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de texto</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+− step through the sizes, Ctrl+0 goes back to 100 %.</source>
        <translation>Ctrl++ y Ctrl+− recorren los tamaños, Ctrl+0 vuelve al 100 %.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Change currency…</source>
        <translation>Cambiar moneda…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What happens when RunCost is started.</source>
        <translation>Qué ocurre al iniciar RunCost.</translation>
    </message>
    <message>
        <source>Show what was shown the last time</source>
        <translation>Mostrar lo que se mostraba la última vez</translation>
    </message>
    <message>
        <source>The same runs, page and scenario, as far as they are still in the store.</source>
        <translation>Las mismas ejecuciones, página y escenario, siempre que sigan en el almacén.</translation>
    </message>
    <message>
        <source>Keep to one window</source>
        <translation>Usar una sola ventana</translation>
    </message>
    <message>
        <source>A second start hands its files to the window that is open, and brings it to the front.</source>
        <translation>Un segundo inicio pasa sus archivos a la ventana abierta y la trae al frente.</translation>
    </message>
    <message>
        <source>From the next start on, there is one window.</source>
        <translation>A partir del próximo inicio habrá una sola ventana.</translation>
    </message>
    <message>
        <source>From the next start on, each start has a window of its own.</source>
        <translation>A partir del próximo inicio, cada inicio tendrá su propia ventana.</translation>
    </message>
    <message>
        <source>New and grown files in these folders come in by themselves while the window is open.</source>
        <translation>Los archivos nuevos y ampliados de estas carpetas entran por sí solos mientras la ventana está abierta.</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Prices, grid intensities and constants that RunCost assumes where a run says nothing are rows of the catalog; own rows take the place of shipped ones. Rules of your own add recommendations.</source>
        <translation>Los precios, intensidades de red y constantes que RunCost supone cuando una ejecución no indica nada son filas del catálogo; las filas propias sustituyen a las originales. Las reglas propias añaden recomendaciones.</translation>
    </message>
    <message>
        <source>Open the catalog</source>
        <translation>Abrir el catálogo</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dólares estadounidenses</translation>
    </message>
    <message>
        <source>%1 at %2 per USD</source>
        <comment>currency and rate</comment>
        <translation>%1 a %2 por USD</translation>
    </message>
    <message>
        <source>These settings are forgotten at the end.</source>
        <translation>Estos ajustes se olvidan al salir.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Se guardan en %1</translation>
    </message>
    <message>
        <source>the disk does not take it</source>
        <translation>el disco no lo acepta</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>celda %1</translation>
    </message>
    <message>
        <source>Own rows against the shipped catalog</source>
        <translation>Filas propias frente al catálogo original</translation>
    </message>
    <message>
        <source>Every field that your rows change or add.</source>
        <translation>Cada campo que las filas propias cambian o añaden.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Slurm jobs (sacct --json)</source>
        <translation>Trabajos de Slurm (sacct --json)</translation>
    </message>
    <message>
        <source>It holds no list of Slurm jobs.</source>
        <translation>No contiene una lista de trabajos de Slurm.</translation>
    </message>
    <message>
        <source>Job %1 of the list is no object.</source>
        <translation>El trabajo %1 de la lista no es un objeto.</translation>
    </message>
    <message>
        <source>Slurm jobs (sacct)</source>
        <translation>Trabajos de Slurm (sacct)</translation>
    </message>
    <message>
        <source>The first line names no fields of sacct. List the jobs without --noheader.</source>
        <translation>La primera línea no nombra campos de sacct. Listar los trabajos sin --noheader.</translation>
    </message>
    <message>
        <source>Re-price…</source>
        <translation>Recalcular precios…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>sample runs</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove sample runs</source>
        <translation>Quitar ejecuciones de ejemplo</translation>
    </message>
    <message>
        <source>SAMPLE runs ·</source>
        <translation>Ejecuciones de EJEMPLO ·</translation>
    </message>
    <message>
        <source>Loading runs…</source>
        <translation>Cargando ejecuciones…</translation>
    </message>
    <message>
        <source>Catalog version %1</source>
        <translation>Versión del catálogo %1</translation>
    </message>
    <message>
        <source>Prices of %1, newer ones exist</source>
        <translation>Precios de %1, los hay más recientes</translation>
    </message>
    <message>
        <source>Prices: catalog %1, %2 days old</source>
        <translation>Precios: catálogo %1, %2 días de antigüedad</translation>
    </message>
    <message>
        <source>Prices: catalog %1</source>
        <translation>Precios: catálogo %1</translation>
    </message>
    <message>
        <source>%1 + %2 own</source>
        <translation>%1 + %2 propias</translation>
    </message>
    <message>
        <source>No store</source>
        <translation>Sin almacén</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>From a report, not in the store: %1</source>
        <translation>De un informe, no en el almacén: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1 selected: %2 · %3 kWh · %4 kg</source>
        <comment>count, money, energy, carbon</comment>
        <translation>%1 en selección: %2 · %3 kWh · %4 kg</translation>
    </message>
    <message>
        <source>, %1 unpriced</source>
        <comment>number of runs</comment>
        <translation>, %1 sin precio</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>The store is in use by another program. Try again when it has finished.</source>
        <translation>Otro programa está usando el almacén. Volver a intentarlo cuando termine.</translation>
    </message>
    <message>
        <source>%1 deleted run(s) were left out; import with --include-deleted to have them.</source>
        <translation>Se omitieron %1 ejecuciones eliminadas; importar con --include-deleted para tenerlas.</translation>
    </message>
    <message>
        <source>%1 run(s) are marked as running: they have no end, so their time and cost are unknown.</source>
        <translation>%1 ejecuciones están marcadas como en curso: no tienen fin, así que se desconocen su tiempo y su coste.</translation>
    </message>
    <message>
        <source>%1 parent run(s) hold other runs: their time and energy are counted there.</source>
        <translation>%1 ejecuciones principales contienen otras: su tiempo y su energía se cuentan en ellas.</translation>
    </message>
    <message>
        <source>RunCost store</source>
        <translation>Almacén de RunCost</translation>
    </message>
    <message>
        <source>It is no RunCost store.</source>
        <translation>No es un almacén de RunCost.</translation>
    </message>
    <message>
        <source>Run %1 of the store has no identity.</source>
        <translation>La ejecución %1 del almacén no tiene identidad.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>El archivo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Back to the dashboard (Esc)</source>
        <translation>Volver al panel (Esc)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>%1, %2, the reference</source>
        <translation>%1, %2, la referencia</translation>
    </message>
    <message>
        <source>%1, %2: make it the reference</source>
        <translation>%1, %2: usar como referencia</translation>
    </message>
    <message>
        <source>Cost, same scale</source>
        <translation>Coste, misma escala</translation>
    </message>
    <message>
        <source>All assumptions are the same. Show them</source>
        <translation>Todos los supuestos son iguales. Mostrarlos</translation>
    </message>
    <message>
        <source>1 more is the same in all columns. Show it</source>
        <translation>1 más es igual en todas las columnas. Mostrarlo</translation>
    </message>
    <message>
        <source>%1 more are the same in all columns. Show them</source>
        <translation>%1 más son iguales en todas las columnas. Mostrarlos</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>el mejor valor</translation>
    </message>
    <message>
        <source>The header comes again in %1 place(s).</source>
        <translation>El encabezado reaparece en %1 lugar(es).</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Tag %1: remove</source>
        <translation>Etiqueta %1: quitar</translation>
    </message>
    <message>
        <source>Remove the tag %1 (Delete)</source>
        <translation>Quitar la etiqueta %1 (Supr)</translation>
    </message>
    <message>
        <source>key=value, key=value</source>
        <translation>clave=valor, clave=valor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation>Menú (Alt+M)</translation>
    </message>
    <message>
        <source>No scenario saved</source>
        <translation>Ningún escenario guardado</translation>
    </message>
    <message>
        <source>Saved scenarios</source>
        <translation>Escenarios guardados</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Guardar escenario</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Escenario: %1</translation>
    </message>
    <message>
        <source>One input at a time</source>
        <translation>Una entrada cada vez</translation>
    </message>
    <message>
        <source>Each bar moves one input from its low to its high end; the others stay where they are.</source>
        <translation>Cada barra mueve una entrada de su extremo inferior al superior; las demás se quedan donde están.</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>más barato</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>más caro</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>One input at a time: menu</source>
        <translation>Una entrada cada vez: menú</translation>
    </message>
    <message>
        <source>Explain the figure</source>
        <translation>Explicar la cifra</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Esc. The tour is under Help in the menu.</source>
        <translation>Esc. El recorrido está en Ayuda, en el menú.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Weights &amp; Biases run</source>
        <translation>Ejecución de Weights &amp; Biases</translation>
    </message>
    <message>
        <source>It is no run folder of Weights &amp; Biases.</source>
        <translation>No es una carpeta de ejecución de Weights &amp; Biases.</translation>
    </message>
    <message>
        <source>The run folder holds neither wandb-metadata.json nor wandb-summary.json nor config.yaml; its binary log is not read.</source>
        <translation>La carpeta de la ejecución no contiene ni wandb-metadata.json ni wandb-summary.json ni config.yaml; su registro binario no se lee.</translation>
    </message>
    <message>
        <source>No more than %1 folders can be watched. Remove one first.</source>
        <translation>No se pueden vigilar más de %1 carpetas. Quitar antes una.</translation>
    </message>
    <message>
        <source>Select a run to see what would change its cost.</source>
        <translation>Seleccionar una ejecución para ver qué cambiaría su coste.</translation>
    </message>
    <message>
        <source>Effect on</source>
        <translation>Efecto en</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Paste table…</source>
        <translation>Pegar tabla…</translation>
    </message>
    <message>
        <source>Open store…</source>
        <translation>Abrir almacén…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Imprimir informe…</translation>
    </message>
    <message>
        <source>Remove selected runs</source>
        <translation>Quitar ejecuciones seleccionadas</translation>
    </message>
    <message>
        <source>Reset all what-if values</source>
        <translation>Restablecer todos los valores de hipótesis</translation>
    </message>
    <message>
        <source>Show or hide runs</source>
        <translation>Mostrar u ocultar ejecuciones</translation>
    </message>
    <message>
        <source>Show or hide what if</source>
        <translation>Mostrar u ocultar hipótesis</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Note and tags of the run</source>
        <translation>Nota y etiquetas de la ejecución</translation>
    </message>
    <message>
        <source>Update catalog from file…</source>
        <translation>Actualizar catálogo desde archivo…</translation>
    </message>
    <message>
        <source>Re-price runs…</source>
        <translation>Recalcular precios…</translation>
    </message>
    <message>
        <source>Currency…</source>
        <translation>Moneda…</translation>
    </message>
    <message>
        <source>Explain the total</source>
        <translation>Explicar el total</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como el sistema</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Tema: alto contraste</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Mostrar el recorrido</translation>
    </message>
    <message>
        <source>Explain the part with the keyboard</source>
        <translation>Explicar la parte con el foco del teclado</translation>
    </message>
    <message>
        <source>What is this? Point at it</source>
        <translation>¿Qué es esto? Señalarlo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>%1 points. The arrow keys move along the curve.</source>
        <translation>%1 puntos. Las teclas de flecha recorren la curva.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>Read-out of a curve: unit, place on the axis and value: "epoch 12: 0.42"</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The column “%1” occurs twice.</source>
        <translation>La columna «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Falta la columna «%1».</translation>
    </message>
    <message>
        <source>The line has more than 2,000 cells.</source>
        <translation>La línea tiene más de 2.000 celdas.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Unas comillas se abren y nunca se cierran.</translation>
    </message>
    <message>
        <source>The header cannot be read. %1</source>
        <translation>No se puede leer el encabezado. %1</translation>
    </message>
    <message>
        <source>It is a CPU load profile of CodeCarbon, not a list of emissions.</source>
        <translation>Es un perfil de carga de CPU de CodeCarbon, no una lista de emisiones.</translation>
    </message>
    <message>
        <source>Another row of the same run; the longest one counts.</source>
        <translation>Otra fila de la misma ejecución; cuenta la más larga.</translation>
    </message>
    <message>
        <source>The cells of this line stand in another order than the header; they were put right.</source>
        <translation>Las celdas de esta línea están en otro orden que el encabezado; se reordenaron.</translation>
    </message>
    <message>
        <source>The cells of this line do not fit the header.</source>
        <translation>Las celdas de esta línea no encajan con el encabezado.</translation>
    </message>
    <message>
        <source>“%1” is impossibly large.</source>
        <translation>«%1» es imposiblemente grande.</translation>
    </message>
    <message>
        <source>“%1” is not stated; it counts as unknown.</source>
        <translation>«%1» no está indicado; cuenta como desconocido.</translation>
    </message>
    <message>
        <source>The energy is 0 although the run took time: it was probably not measured.</source>
        <translation>La energía es 0 aunque la ejecución llevó tiempo: probablemente no se midió.</translation>
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
        <translation>dd MMM</translation>
    </message>
    <message>
        <source>dd MMM yyyy HH:mm</source>
        <extracomment>A date and time, as QDateTime formats them</extracomment>
        <translation>dd MMM yyyy HH:mm</translation>
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
        <translation>mil M</translation>
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
        <translation>sin efecto en energía</translation>
    </message>
    <message>
        <source>no CO₂e effect</source>
        <translation>sin efecto en CO₂e</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1, %2, baseline %3</source>
        <translation>%1, %2, línea base %3</translation>
    </message>
    <message>
        <source>%1, %2, baseline %3, %4</source>
        <extracomment>Name of a slider for a screen reader: lever, value, baseline value, effect of one step.</extracomment>
        <translation>%1, %2, línea base %3, %4</translation>
    </message>
    <message>
        <source>The run “%1” ends before it starts; its duration is unknown.</source>
        <translation>La ejecución «%1» termina antes de empezar; se desconoce su duración.</translation>
    </message>
    <message>
        <source>%1, system metrics</source>
        <translation>%1, métricas del sistema</translation>
    </message>
    <message>
        <source>%1, %2 power samples of %3 GPU(s), without the host</source>
        <translation>%1, %2 muestras de potencia de %3 GPU, sin el host</translation>
    </message>
    <message>
        <source>The power samples of “%1” cover %2 % of its time; its energy is that part.</source>
        <translation>Las muestras de potencia de «%1» cubren el %2 % de su tiempo; su energía es la de esa parte.</translation>
    </message>
    <message>
        <source>“%1” of “%2” has %3 points; the least and the greatest of each of %4 stretches are kept.</source>
        <translation>«%1» de «%2» tiene %3 puntos; se conservan el menor y el mayor de cada uno de %4 tramos.</translation>
    </message>
    <message>
        <source>Parent of other runs: its time, energy and cost are counted there.</source>
        <translation>Contiene otras ejecuciones: su tiempo, energía y coste se cuentan en ellas.</translation>
    </message>
    <message>
        <source>The run %1 was left out: its meta.yaml cannot be used. %2</source>
        <translation>La ejecución %1 se omitió: su meta.yaml no se puede usar. %2</translation>
    </message>
    <message>
        <source>It names no run id.</source>
        <translation>No indica el id de la ejecución.</translation>
    </message>
    <message>
        <source>The run %1 names another id in its meta.yaml; the folder's name counts.</source>
        <translation>La ejecución %1 indica otro id en su meta.yaml; cuenta el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>“%1” of the run %2 is no time; it counts as unknown.</source>
        <translation>«%1» de la ejecución %2 no es una hora; cuenta como desconocida.</translation>
    </message>
    <message>
        <source>“%1” was left out. %2</source>
        <translation>«%1» se omitió. %2</translation>
    </message>
    <message>
        <source>“%1” is no regular file; it was left out.</source>
        <translation>«%1» no es un archivo normal; se omitió.</translation>
    </message>
    <message>
        <source>%1 line(s) of the metric “%2” of the run “%3” cannot be read; they were left out.</source>
        <translation>%1 línea(s) de la métrica «%2» de la ejecución «%3» no se pueden leer; se omitieron.</translation>
    </message>
    <message>
        <source>It is an SQLite database without the tables of MLflow.</source>
        <translation>Es una base de datos SQLite sin las tablas de MLflow.</translation>
    </message>
    <message>
        <source>Its “%1” is no table but a view or something computed, which RunCost does not read.</source>
        <translation>Su «%1» no es una tabla, sino una vista o algo calculado, que RunCost no lee.</translation>
    </message>
    <message>
        <source>Its table “%1” has no column “%2”.</source>
        <translation>Su tabla «%1» no tiene la columna «%2».</translation>
    </message>
    <message>
        <source>There are more than %1 runs.</source>
        <translation>Hay más de %1 ejecuciones.</translation>
    </message>
    <message>
        <source>Row %1 of “runs” has no run id.</source>
        <translation>La fila %1 de «runs» no tiene id de ejecución.</translation>
    </message>
    <message>
        <source>“%1” of the run “%2” is no time; it counts as unknown.</source>
        <translation>«%1» de la ejecución «%2» no es una hora; cuenta como desconocida.</translation>
    </message>
    <message>
        <source>%1 metric value(s) of the run “%2” are no numbers or beyond the limit; they were left out.</source>
        <translation>%1 valor(es) de métrica de la ejecución «%2» no son números o superan el límite; se omitieron.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vs. %1</translation>
    </message>
    <message>
        <source>Weighted score, 0 – 100</source>
        <translation>Puntuación ponderada, 0 – 100</translation>
    </message>
    <message>
        <source>✓ first</source>
        <translation>✓ primera</translation>
    </message>
    <message>
        <source>Cost against time</source>
        <translation>Coste frente a tiempo</translation>
    </message>
    <message>
        <source>No action of the catalog would lower the cost of this run.</source>
        <translation>Ninguna acción del catálogo bajaría el coste de esta ejecución.</translation>
    </message>
    <message>
        <source>The small numbers beside the figures lead here. Each input shows its value, half of its 90 % range where it has one, and where it comes from.</source>
        <translation>Los números pequeños junto a las cifras llevan hasta aquí. Cada entrada muestra su valor, la mitad de su intervalo del 90 % si lo tiene, y de dónde viene.</translation>
    </message>
    <message>
        <source>SAMPLE DATA</source>
        <translation>DATOS DE EJEMPLO</translation>
    </message>
    <message>
        <source>Effort in working time. Saving per run, after the actions already taken.</source>
        <translation>Esfuerzo en tiempo de trabajo. Ahorro por ejecución, tras las acciones ya tomadas.</translation>
    </message>
    <message>
        <source>Effort in working time. Saving per run.</source>
        <translation>Esfuerzo en tiempo de trabajo. Ahorro por ejecución.</translation>
    </message>
    <message>
        <source>Effort in working time. %1 more in the attached data.</source>
        <translation>Esfuerzo en tiempo de trabajo. %1 más en los datos adjuntos.</translation>
    </message>
    <message>
        <source>%1 more in the attached data</source>
        <translation>%1 más en los datos adjuntos</translation>
    </message>
    <message>
        <source>Training of this run in each place</source>
        <translation>Entrenamiento de esta ejecución en cada lugar</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>The run “%1” has an impossible value: %2.</source>
        <translation>La ejecución «%1» tiene un valor imposible: %2.</translation>
    </message>
    <message>
        <source>The figures of run %1 are damaged.</source>
        <translation>Las cifras de la ejecución %1 están dañadas.</translation>
    </message>
    <message>
        <source>its time</source>
        <translation>su tiempo</translation>
    </message>
    <message>
        <source>the number of its series</source>
        <translation>el número de sus series</translation>
    </message>
    <message>
        <source>the length of the series “%1”</source>
        <translation>la longitud de la serie «%1»</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is.</source>
        <translation>«%1» está dañado. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>“%1” in it is not of this version.</source>
        <translation>«%1» no es de esta versión.</translation>
    </message>
    <message>
        <source>Tables are missing.</source>
        <translation>Faltan tablas.</translation>
    </message>
    <message>
        <source>“%1” is no RunCost store. It was left as it is.</source>
        <translation>«%1» no es un almacén de RunCost. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer RunCost (store version %2; this one reads up to %3). It was left as it is.</source>
        <translation>«%1» se escribió con un RunCost más reciente (versión del almacén %2; este lee hasta la %3). Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Slurm job %1</source>
        <translation>Trabajo de Slurm %1</translation>
    </message>
    <message>
        <source>The job %1 is listed again; the later state counts.</source>
        <translation>El trabajo %1 aparece de nuevo; cuenta el estado posterior.</translation>
    </message>
    <message>
        <source>Jobs that never started and are no runs: %1.</source>
        <translation>Trabajos que nunca empezaron y no son ejecuciones: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full.</source>
        <translation>No se puede escribir «%1»: el disco está lleno.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Try again when it has finished.</source>
        <translation>Otro programa está usando «%1». Volver a intentarlo cuando termine.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>No se puede escribir «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be opened or read.</source>
        <translation>No se puede abrir o leer «%1».</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is.</source>
        <translation>«%1» necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <source>A value is outside of what “%1” can keep.</source>
        <translation>Un valor está fuera de lo que «%1» puede guardar.</translation>
    </message>
    <message>
        <source>“%1” cannot be used.</source>
        <translation>No se puede usar «%1».</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>lists of numbers</source>
        <translation>listas de números</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>no hay números</translation>
    </message>
    <message>
        <source>name and values</source>
        <translation>nombre y valores</translation>
    </message>
    <message>
        <source>name, no values</source>
        <translation>nombre, sin valores</translation>
    </message>
    <message>
        <source>“%1” fits better</source>
        <translation>«%1» encaja mejor</translation>
    </message>
    <message>
        <source>each value occurs once</source>
        <translation>cada valor aparece una vez</translation>
    </message>
    <message>
        <source>No row of it can be read.</source>
        <translation>No se puede leer ninguna de sus filas.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”; say which one counts with a column mapping.</source>
        <translation>Dos columnas se llaman «%1»; indicar cuál cuenta con una asignación de columnas.</translation>
    </message>
    <message>
        <source>None of its columns is known as part of a training run; a column mapping can say what they are.</source>
        <translation>Ninguna de sus columnas se conoce como parte de un entrenamiento; una asignación de columnas puede indicar qué son.</translation>
    </message>
    <message>
        <source>Too few of its columns are known as parts of a training run; a column mapping can say what they are.</source>
        <translation>Muy pocas de sus columnas se conocen como partes de un entrenamiento; una asignación de columnas puede indicar qué son.</translation>
    </message>
    <message>
        <source>Duration or end</source>
        <translation>Duración o fin</translation>
    </message>
    <message>
        <source>GPU type and count</source>
        <translation>Tipo y número de GPU</translation>
    </message>
    <message>
        <source>Power or energy</source>
        <translation>Potencia o energía</translation>
    </message>
    <message>
        <source>changes from step to step</source>
        <translation>cambia de paso a paso</translation>
    </message>
    <message>
        <source>is in %1; how many USD is one?</source>
        <translation>está en %1; ¿cuántos USD vale uno?</translation>
    </message>
    <message>
        <source>mixes per cent and fractions</source>
        <translation>mezcla porcentajes y fracciones</translation>
    </message>
    <message>
        <source>Multiply values under 1 by 100</source>
        <translation>Multiplicar por 100 los valores menores que 1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>could begin with the day or the month</source>
        <translation>podría empezar por el día o por el mes</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Día primero</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mes primero</translation>
    </message>
    <message>
        <source>names a place the catalog does not know</source>
        <translation>nombra un lugar que el catálogo no conoce</translation>
    </message>
    <message>
        <source>A JSON document may have %1 MiB; write one object a line instead.</source>
        <translation>Un documento JSON puede tener %1 MiB; escribir en su lugar un objeto por línea.</translation>
    </message>
    <message>
        <source>The JSON holds no list of runs.</source>
        <translation>El JSON no contiene una lista de ejecuciones.</translation>
    </message>
    <message>
        <source>Entry %1 is no JSON object.</source>
        <translation>La entrada %1 no es un objeto JSON.</translation>
    </message>
    <message>
        <source>name and date pattern</source>
        <translation>nombre y patrón de fecha</translation>
    </message>
    <message>
        <source>date pattern</source>
        <translation>patrón de fecha</translation>
    </message>
    <message>
        <source>name, size of the numbers</source>
        <translation>nombre, magnitud de los números</translation>
    </message>
    <message>
        <source>no moments of time</source>
        <translation>no son instantes de tiempo</translation>
    </message>
    <message>
        <source>name and unit</source>
        <translation>nombre y unidad</translation>
    </message>
    <message>
        <source>name, but not all are numbers</source>
        <translation>nombre, pero no todos son números</translation>
    </message>
    <message>
        <source>name, unit in the cells</source>
        <translation>nombre, unidad en las celdas</translation>
    </message>
    <message>
        <source>no unit is named</source>
        <translation>no se indica unidad</translation>
    </message>
    <message>
        <source>name, no unit</source>
        <translation>nombre, sin unidad</translation>
    </message>
    <message>
        <source>%1 of %2 names known</source>
        <translation>%1 de %2 nombres conocidos</translation>
    </message>
    <message>
        <source>two scales mixed</source>
        <translation>dos escalas mezcladas</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <source>of one epoch, not of the run</source>
        <translation>de una época, no de la ejecución</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>un ajuste</translation>
    </message>
    <message>
        <source>values repeat</source>
        <translation>los valores se repiten</translation>
    </message>
    <message>
        <source>The row of a history has no step.</source>
        <translation>La fila de un historial no tiene paso.</translation>
    </message>
    <message>
        <source>The history holds more than %1 runs.</source>
        <translation>El historial contiene más de %1 ejecuciones.</translation>
    </message>
    <message>
        <source>The history holds more than %1 values.</source>
        <translation>El historial contiene más de %1 valores.</translation>
    </message>
    <message>
        <source>The line is no valid UTF-8.</source>
        <translation>La línea no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La línea no es un objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” occurs twice.</source>
        <translation>«%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The row has more than 2,000 cells.</source>
        <translation>La fila tiene más de 2.000 celdas.</translation>
    </message>
    <message>
        <source>The row has no figure of a run.</source>
        <translation>La fila no tiene ninguna cifra de una ejecución.</translation>
    </message>
    <message>
        <source>Some text is not UTF-8; it was read as Windows-1252.</source>
        <translation>Parte del texto no es UTF-8; se leyó como Windows-1252.</translation>
    </message>
    <message>
        <source>“%1” is no moment of time; it counts as unknown.</source>
        <translation>«%1» no es un instante de tiempo; cuenta como desconocido.</translation>
    </message>
    <message>
        <source>%1, sum of %2</source>
        <translation>%1, suma de %2</translation>
    </message>
    <message>
        <source>“%1” is unknown in %2 of %3 rows.</source>
        <translation>«%1» es desconocido en %2 de %3 filas.</translation>
    </message>
    <message>
        <source>“%1” has a currency sign in %2 of %3 rows.</source>
        <translation>«%1» tiene un signo de moneda en %2 de %3 filas.</translation>
    </message>
    <message>
        <source>“%1” is in another currency and counts as unknown; give its rate in USD with a column mapping.</source>
        <translation>«%1» está en otra moneda y cuenta como desconocido; indicar su cambio a USD con una asignación de columnas.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>The first line is no header of a table.</source>
        <translation>La primera línea no es el encabezado de una tabla.</translation>
    </message>
    <message>
        <source>A quoted cell does not end.</source>
        <translation>Una celda entre comillas no termina.</translation>
    </message>
    <message>
        <source>The row holds a zero byte.</source>
        <translation>La fila contiene un byte cero.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2.</source>
        <translation>La fila tiene %1 celdas, el encabezado %2.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header only %2.</source>
        <translation>La fila tiene %1 celdas, el encabezado solo %2.</translation>
    </message>
    <message>
        <source>The machine has %1 GPUs; how many of them the run used is not recorded.</source>
        <translation>La máquina tiene %1 GPU; no consta cuántas de ellas usó la ejecución.</translation>
    </message>
    <message>
        <source>“startedAt” is no time; it counts as unknown.</source>
        <translation>«startedAt» no es una hora; cuenta como desconocida.</translation>
    </message>
    <message>
        <source>“_runtime” is no usable number.</source>
        <translation>«_runtime» no es un número utilizable.</translation>
    </message>
    <message>
        <source>Cannot use the rules file “%1”. %2%3.</source>
        <translation>No se puede usar el archivo de reglas «%1». %2%3.</translation>
    </message>
    <message>
        <source>Run 60 % on spot, with checkpoints</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Ejecutar el 60 % en spot, con checkpoints</translation>
    </message>
    <message>
        <source>Interruptible machines cost a fraction of the on-demand price. A checkpoint every 10 to 15 minutes limits what an interruption loses; the lost work and the restarts are in the figure.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Las máquinas interrumpibles cuestan una fracción del precio bajo demanda. Un checkpoint cada 10 a 15 minutos limita lo que se pierde con una interrupción; el trabajo perdido y los reinicios están en la cifra.</translation>
    </message>
    <message>
        <source>Train in mixed precision</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Entrenar en precisión mixta</translation>
    </message>
    <message>
        <source>The tensor units of this GPU multiply in half precision, nearly twice as fast as in fp32. Weights and optimiser stay in fp32, so the result hardly changes; fp16 needs loss scaling, bf16 does not.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Las unidades tensoriales de esta GPU multiplican en media precisión casi el doble de rápido que en fp32. Los pesos y el optimizador siguen en fp32, así que el resultado apenas cambia; fp16 necesita escalado de la pérdida, bf16 no.</translation>
    </message>
    <message>
        <source>Double the batch size</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Duplicar el tamaño de lote</translation>
    </message>
    <message>
        <source>Larger batches need fewer steps and keep the GPU busier. Raise the learning rate with the batch and watch the validation loss; what the memory allows is the limit.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Los lotes mayores necesitan menos pasos y mantienen la GPU más ocupada. Subir la tasa de aprendizaje con el lote y vigilar la pérdida de validación; el límite es lo que permite la memoria.</translation>
    </message>
    <message>
        <source>Stop early, with a patience of 5</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Parar antes, con una paciencia de 5</translation>
    </message>
    <message>
        <source>Epochs after the loss has gone flat cost as much as the first ones. Where the run recorded its losses, the saving is that of its own curve: five evaluations without 0.5 % of improvement. Without a curve it is the typical 10 to 20 %; keep the best weights.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Las épocas posteriores al estancamiento de la pérdida cuestan tanto como las primeras. Si la ejecución registró sus pérdidas, el ahorro es el de su propia curva: cinco evaluaciones sin un 0,5 % de mejora. Sin curva es el 10 a 20 % típico; conservar los mejores pesos.</translation>
    </message>
    <message>
        <source>Feed the GPU faster</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Alimentar la GPU más rápido</translation>
    </message>
    <message>
        <source>The GPU waits for data. More loader workers, pinned memory and data stored decoded usually cure it. The saving is of the training cost.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>La GPU espera a los datos. Suele resolverse con más procesos de carga, memoria fijada (pinned) y datos guardados ya decodificados. El ahorro es sobre el coste de entrenamiento.</translation>
    </message>
    <message>
        <source>Train on half the GPUs</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Entrenar con la mitad de las GPU</translation>
    </message>
    <message>
        <source>The GPUs are less than half used, and fewer of them exchange less. The run takes longer, but the GPU-hours fall.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Las GPU se usan menos de la mitad, y con menos GPU hay menos intercambio. La ejecución tarda más, pero las GPU-horas bajan.</translation>
    </message>
    <message>
        <source>Train on a smaller GPU</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Entrenar en una GPU más pequeña</translation>
    </message>
    <message>
        <source>Less than 30 % of the computing units and 40 % of the memory are used. The cheapest GPU of the same provider that holds the run with a tenth to spare does the work for less; it takes longer in proportion to its speed.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Se usa menos del 30 % de las unidades de cálculo y del 40 % de la memoria. La GPU más barata del mismo proveedor en la que cabe la ejecución con un décimo de margen hace el trabajo por menos; tarda más en proporción a su velocidad.</translation>
    </message>
    <message>
        <source>Accumulate gradients to fit a smaller GPU</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Acumular gradientes para una GPU más pequeña</translation>
    </message>
    <message>
        <source>Several small batches make one step: peak memory falls by up to half. Time stays about the same, so money is saved only when a cheaper GPU becomes large enough.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Varios lotes pequeños forman un paso: el pico de memoria baja hasta la mitad. El tiempo queda casi igual, así que solo se ahorra dinero cuando basta con una GPU más barata.</translation>
    </message>
    <message>
        <source>Start with small inputs</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Empezar con entradas pequeñas</translation>
    </message>
    <message>
        <source>Short sequences or small images teach the first epochs as well and cost a fraction; the full size is needed only towards the end. The saving is of the training cost.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Las secuencias cortas o las imágenes pequeñas enseñan igual de bien en las primeras épocas y cuestan una fracción; el tamaño completo solo hace falta hacia el final. El ahorro es sobre el coste de entrenamiento.</translation>
    </message>
    <message>
        <source>Fine-tune adapters instead of all weights</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Ajustar adaptadores en lugar de todos los pesos</translation>
    </message>
    <message>
        <source>Low-rank adapters train under 1 % of the weights, so optimiser state and checkpoints shrink and a smaller GPU may do. Training time falls little; compare the quality first.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Los adaptadores de bajo rango entrenan menos del 1 % de los pesos, así que el estado del optimizador y los checkpoints se reducen y puede bastar una GPU más pequeña. El tiempo de entrenamiento baja poco; comparar antes la calidad.</translation>
    </message>
    <message>
        <source>Serve the model in INT8</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Servir el modelo en INT8</translation>
    </message>
    <message>
        <source>Dynamic quantisation stores weights in 8 bits: 2 to 4 times smaller and 1.5 to 2 times faster on a CPU, for 0.1 to 1 % accuracy.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>La cuantización dinámica guarda los pesos en 8 bits: de 2 a 4 veces más pequeños y de 1,5 a 2 veces más rápidos en CPU, a cambio de un 0,1 a 1 % de exactitud.</translation>
    </message>
    <message>
        <source>Try a smaller hidden size</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Probar un tamaño oculto menor</translation>
    </message>
    <message>
        <source>A model 30 to 50 % smaller often loses under 2 % accuracy, and is cheaper to train, to keep and to serve.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Un modelo de un 30 a un 50 % más pequeño suele perder menos del 2 % de exactitud y es más barato de entrenar, guardar y servir.</translation>
    </message>
    <message>
        <source>Distil into a small model for serving</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Destilar en un modelo pequeño para servir</translation>
    </message>
    <message>
        <source>A student of a fifth to a twentieth of the size keeps 90 to 98 % of the accuracy. It pays when predictions are the larger part of the cost; counted with a fifth of the time a prediction takes.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Un modelo alumno de entre un quinto y un vigésimo del tamaño conserva del 90 al 98 % de la exactitud. Compensa cuando las predicciones son la mayor parte del coste; se cuenta con un quinto del tiempo que tarda una predicción.</translation>
    </message>
    <message>
        <source>Batch predictions, 8 per request</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Agrupar predicciones, 8 por petición</translation>
    </message>
    <message>
        <source>One request with eight inputs costs little more than one with a single input. Each answer waits for the slowest of its batch.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Una petición con ocho entradas cuesta poco más que una con una sola. Cada respuesta espera a la más lenta de su lote.</translation>
    </message>
    <message>
        <source>Export to an inference runtime</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Exportar a un runtime de inferencia</translation>
    </message>
    <message>
        <source>Fused kernels of a runtime such as ONNX Runtime answer 1.5 to 3 times faster on a CPU, without retraining.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Los kernels fusionados de un runtime como ONNX Runtime responden de 1,5 a 3 veces más rápido en CPU, sin reentrenar.</translation>
    </message>
    <message>
        <source>Let the service scale to zero</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Dejar que el servicio escale a cero</translation>
    </message>
    <message>
        <source>With few predictions a server is idle most of the month. Scaling with the load saves 40 to 80 % of the serving machine; large models then need 30 to 120 s to start.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Con pocas predicciones, un servidor está inactivo la mayor parte del mes. Escalar con la carga ahorra del 40 al 80 % de la máquina de servicio; los modelos grandes necesitan entonces de 30 a 120 s para arrancar.</translation>
    </message>
    <message>
        <source>Train at the cheapest place that fits</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Entrenar en el lugar apto más barato</translation>
    </message>
    <message>
        <source>Another place trains this run for less on a GPU that holds it. Moving data and setting up cost half a day once; prices of marketplaces change daily.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Otro lugar entrena esta ejecución por menos en una GPU en la que cabe. Mover los datos y prepararlo cuesta medio día una sola vez; los precios de los mercados cambian a diario.</translation>
    </message>
    <message>
        <source>Train short runs on your own machine</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Entrenar ejecuciones cortas en la máquina propia</translation>
    </message>
    <message>
        <source>Runs below an hour rarely repay the 5 to 10 minutes of setting up a rented machine, which are billed too.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Las ejecuciones de menos de una hora rara vez compensan los 5 a 10 minutos de preparación de una máquina alquilada, que también se facturan.</translation>
    </message>
    <message>
        <source>Train in the region with the cleanest grid</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Entrenar en la región con la red más limpia</translation>
    </message>
    <message>
        <source>The same provider has a region whose electricity emits less. Prices differ little; look at where the data may go and what its transfer costs.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>El mismo proveedor tiene una región cuya electricidad emite menos. Los precios difieren poco; comprobar adónde pueden ir los datos y cuánto cuesta transferirlos.</translation>
    </message>
    <message>
        <source>Start long runs in cheap and clean hours</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Empezar las ejecuciones largas en horas baratas y limpias</translation>
    </message>
    <message>
        <source>With a tariff by the hour, nights and weekends are cheaper; where there is much solar power, noon is cleanest and the evening dirtiest. The saving is of the energy.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Con una tarifa por horas, las noches y los fines de semana son más baratos; donde hay mucha energía solar, el mediodía es lo más limpio y la tarde-noche lo más sucio. El ahorro es sobre la energía.</translation>
    </message>
    <message>
        <source>Keep the two best checkpoints only</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Conservar solo los dos mejores checkpoints</translation>
    </message>
    <message>
        <source>Three checkpoints are kept by default; older ones are hardly ever loaded again. A rule at the end of each epoch deletes the rest.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Por defecto se conservan tres checkpoints; los más antiguos casi nunca se vuelven a cargar. Una regla al final de cada época elimina el resto.</translation>
    </message>
    <message>
        <source>Move old artefacts to a colder tier</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Mover los artefactos antiguos a un nivel más frío</translation>
    </message>
    <message>
        <source>What was not read for a month costs half in a warm tier and a tenth in a cold one. Mind the minimum stay (30 and 90 days) and the fee for reading it back. The saving is of the storage.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Lo que no se ha leído en un mes cuesta la mitad en un nivel templado y una décima parte en uno frío. Cuidado con la permanencia mínima (30 y 90 días) y con la tarifa de recuperación. El ahorro es sobre el almacenamiento.</translation>
    </message>
    <message>
        <source>Compress artefacts before transfer</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Comprimir los artefactos antes de transferirlos</translation>
    </message>
    <message>
        <source>Weights in half precision, columnar data and zstd together typically leave 60 % of the bytes. Leaving the provider is what costs; inside a region transfer is free.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Los pesos en media precisión, los datos en columnas y zstd juntos dejan normalmente el 60 % de los bytes. Lo que cuesta es salir del proveedor; dentro de una región la transferencia es gratuita.</translation>
    </message>
    <message>
        <source>Commit to a base load</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>Contratar una carga base</translation>
    </message>
    <message>
        <source>Work that runs month after month is 20 to 40 % cheaper with a commitment of one year. Commit to the part that is always there, and take the rest on spot.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>El trabajo que se repite mes tras mes es del 20 al 40 % más barato con un compromiso de un año. Comprometer la parte que siempre está ahí y tomar el resto en spot.</translation>
    </message>
</context>
</TS>
